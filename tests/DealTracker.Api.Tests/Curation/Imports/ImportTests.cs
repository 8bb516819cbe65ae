using System.Net;
using System.Text;
using System.Text.Json;
using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Curation.Imports;

/// <summary>POST /imports, by a curator. Tests keep apart by their ids.</summary>
public sealed class ImportTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    private string _key = "";

    public async ValueTask InitializeAsync() =>
        _key = (await host.Services.GetRequiredService<ApiKeyStore>().CreateAsync("Asha", KeyRole.Curator, expires: null)).Key;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_dry_run_reports_everything_and_writes_nothing()
    {
        var revision = host.Revision;

        var answer = await (await PostAsync(Bundle("dry"), "?dryRun=true")).JsonAsync();

        Assert.Equal(["dry-article", "dry-deal", "dry-signed"], answer.GetProperty("data").Texts("created", "id"));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("revision").ValueKind);
        Assert.Equal(revision, answer.GetProperty("meta").GetProperty("revision").GetInt64());
        Assert.Equal(revision, host.Revision);
        await host.ProblemAsync("deals/dry-deal", 404, "not-found");
    }

    [Fact]
    public async Task An_import_is_one_revision_and_repeating_it_changes_nothing()
    {
        var before = host.Revision;

        var first = (await (await PostAsync(Bundle("once"))).JsonAsync()).GetProperty("data");
        var second = (await (await PostAsync(Bundle("once"))).JsonAsync()).GetProperty("data");

        Assert.Equal(before + 1, first.GetProperty("revision").GetInt64());
        Assert.Equal(3, first.GetProperty("created").GetArrayLength());
        Assert.Equal((3, 0, 0),
            (second.GetProperty("unchanged").GetInt32(), second.GetProperty("created").GetArrayLength(), second.GetProperty("changed").GetArrayLength()));
        Assert.Equal(before + 1, host.Revision);
        Assert.Equal("contracted", (await host.RecordAsync("deals/once-deal")).Text("status"));
    }

    [Fact]
    public async Task A_changed_record_shows_its_fields_before_and_after()
    {
        await PostAsync(Bundle("field"));

        var changed = (await (await PostAsync(Bundle("field").Replace("A purchase", "A larger purchase", StringComparison.Ordinal))).JsonAsync())
            .GetProperty("data").GetProperty("changed").EnumerateArray().Single();

        Assert.Equal("field-deal", changed.GetProperty("record").Text("id"));
        var field = changed.GetProperty("changes").EnumerateArray().Single();
        Assert.Equal(("/title", "A purchase", "A larger purchase"), (field.Text("path"), field.Text("before"), field.Text("after")));
    }

    [Fact]
    public async Task Seven_errors_are_reported_at_once_with_their_lines_and_nothing_is_written()
    {
        const string wrong = """
            articles:
              - {id: seven-article, title: T, publisher: P, kind: newspaper, published: 2019-02-29}
            deals:
              - id: seven-deal
                title: S-400
                kinds: [purchase, buying]
                parties: [{party: XXX, role: supplier}, {party: IND, role: recipient}]
                events:
                  - id: seven-signed
                    type: contract_signed
                    modality: occured
                    date: 2019
                    statement: Signed.
                    citations: []
                  - id: seven-paid
                    type: payment
                    modality: occurred
                    statement: Paid.
                    citation: [{article: seven-article}]
                    citations: [{article: seven-article}]
                    figures:
                      - {measure: advance, low: 5, article: seven-article}
            """;
        var before = host.Revision;

        var problem = await (await PostAsync(wrong)).ProblemAsync(422, "unprocessable");
        var dry = (await (await PostAsync(wrong, "?dryRun=true")).JsonAsync()).GetProperty("data").GetProperty("errors");

        var errors = problem.GetProperty("errors").EnumerateArray().Select(error => (error.GetProperty("line").GetInt64(), error.Text("field"))).ToList();
        Assert.Equal(
        [
            (2, "/articles/0/published"), (6, "/deals/0/kinds/1"), (7, "/deals/0/parties/0/party"), (11, "/deals/0/events/0/modality"),
            (14, "/deals/0/events/0/citations"), (19, "/deals/0/events/1/citation"), (22, "/deals/0/events/1/figures/0/currency"),
        ],
            errors);
        Assert.Equal(errors, dry.EnumerateArray().Select(error => (error.GetProperty("line").GetInt64(), error.Text("path"))));
        Assert.All(problem.GetProperty("errors").EnumerateArray(), error => Assert.NotEmpty(error.Text("message")!));
        Assert.Equal(before, host.Revision);
        await host.ProblemAsync("articles/seven-article", 404, "not-found");
    }

    [Fact]
    public async Task An_import_with_If_Match_is_412_if_a_record_changed_since()
    {
        await PostAsync(Bundle("match"));
        var tag = (await host.AskAsync("/api/v1/deals/match-deal")).Header("ETag");
        await PostAsync(Bundle("match").Replace("A purchase", "Theirs", StringComparison.Ordinal));

        var late = await PostAsync(Bundle("match").Replace("A purchase", "Mine", StringComparison.Ordinal), "", ("If-Match", tag));

        var problem = await late.ProblemAsync(412, "precondition-failed");
        Assert.Equal("match-deal", problem.GetProperty("errors")[0].Text("field"));
        Assert.Equal("Theirs", (await host.RecordAsync("deals/match-deal")).Text("title"));
    }

    [Fact]
    public async Task A_repeated_import_with_an_idempotency_key_returns_the_same_and_undoes_no_later_change()
    {
        var first = await (await PostAsync(Bundle("again"), "", ("Idempotency-Key", "again"))).JsonAsync();
        await PostAsync(Bundle("again").Replace("A purchase", "Changed since", StringComparison.Ordinal));

        var second = await (await PostAsync(Bundle("again"), "", ("Idempotency-Key", "again"))).JsonAsync();

        Assert.True(JsonElement.DeepEquals(first, second), $"{second}");
        Assert.Equal("Changed since", (await host.RecordAsync("deals/again-deal")).Text("title"));
        await (await PostAsync(Bundle("other"), "", ("Idempotency-Key", "again"))).ProblemAsync(422, "unprocessable");
    }

    [Theory]
    [InlineData("deals: &a [*a]")]
    [InlineData("deals: !!map {}")]
    [InlineData("[1, 2]")]
    [InlineData("{\"deals\": [}")]
    public async Task A_body_that_is_no_bundle_is_refused_with_its_line(string body)
    {
        var problem = await (await PostAsync(body)).ProblemAsync(422, "unprocessable");

        Assert.Equal(1, problem.GetProperty("errors")[0].GetProperty("line").GetInt64());
    }

    [Fact]
    public async Task A_body_in_braces_that_is_no_JSON_is_read_as_YAML()
    {
        var answer = await (await PostAsync("{articles: [{id: braces, title: T, publisher: P, kind: newspaper}]}")).JsonAsync();

        Assert.Equal(["braces"], answer.GetProperty("data").Texts("created", "id"));
    }

    [Fact]
    public async Task JSON_is_read_as_JSON_with_its_lines()
    {
        const string json = "{\"articles\": [\n\t{\"id\": \"json-1\", \"title\": \"\\ud83d\\ude80 \u2028 \\u0041\\/\","
            + " \"publisher\": \"P\",\r\n\t \"kind\": \"newspaper\"}\n]}";

        var answer = await (await PostAsync(json)).JsonAsync();
        var wrong = await (await PostAsync(json.Replace("newspaper", "newspapper", StringComparison.Ordinal))).ProblemAsync(422, "unprocessable");
        var half = await (await PostAsync(json.Replace("\\ude80", "", StringComparison.Ordinal))).ProblemAsync(422, "unprocessable");

        Assert.Equal(["json-1"], answer.GetProperty("data").Texts("created", "id"));
        Assert.Equal("\ud83d\ude80 \u2028 A/", (await host.RecordAsync("articles/json-1")).Text("title"));
        Assert.Equal((3, "/articles/0/kind"), (wrong.GetProperty("errors")[0].GetProperty("line").GetInt64(), wrong.GetProperty("errors")[0].Text("field")));
        Assert.Equal(2, half.GetProperty("errors")[0].GetProperty("line").GetInt64());
    }

    [Fact]
    public async Task A_bundle_nested_deeper_than_sixteen_is_refused()
    {
        var deep = $"{{\"deals\": {new string('[', 5000)}{new string(']', 5000)}}}";

        await (await PostAsync(deep)).ProblemAsync(422, "unprocessable");
        await (await PostAsync($"deals: {new string('[', 5000)}{new string(']', 5000)}")).ProblemAsync(422, "unprocessable");
    }

    [Fact]
    public async Task An_import_needs_a_key_and_a_content_type_and_has_a_size_limit()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.PostAsync("/api/v1/imports", Yaml("{}"), Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SendAsync(new StringContent("{}", Encoding.UTF8, "text/html"), "")).StatusCode);
        var large = await SendAsync(Yaml($"# {new string('x', Api.Curation.Requests.WriteMetadataExtensions.LargestBundle)}\n"), "");
        await large.ProblemAsync(413, "body-too-large");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Bundle(string name) => $$"""
        articles:
          - {id: {{name}}-article, title: Article, publisher: P, kind: newspaper, published: "2019-09-04"}
        deals:
          - id: {{name}}-deal
            title: A purchase
            kinds: [purchase]
            parties: [{party: RUS, role: supplier}, {party: IND, role: recipient}]
            systems: [s-400]
            events:
              - id: {{name}}-signed
                type: contract_signed
                modality: occurred
                date: "2018-10-05"
                statement: It was signed.
                citations: [{article: {{name}}-article}]
        """;

    private Task<HttpResponseMessage> PostAsync(string bundle, string query = "", params (string Name, string Value)[] headers) =>
        SendAsync(Yaml(bundle), query, headers);

    private Task<HttpResponseMessage> SendAsync(HttpContent content, string query, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/imports{query}") { Content = content };
        request.Headers.Add("X-Api-Key", _key);
        // The answer to a body that is too large comes before the body has been sent.
        request.Headers.ExpectContinue = true;
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return host.Client.SendAsync(request, Stop);
    }

    private static StringContent Yaml(string text) => new(text, Encoding.UTF8, "application/yaml");
}
