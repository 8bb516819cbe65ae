using System.Text.Json;
using System.Text.RegularExpressions;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Docs;

public sealed partial class ReadmeTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Address = "http://127.0.0.1:5080";

    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public async Task The_example_returns_the_response_shown()
    {
        var url = CurlPattern.Match(Readme).Groups[1].Value;
        Assert.StartsWith($"{Address}/", url, StringComparison.Ordinal);

        var answer = await (await host.AskAsync(url[Address.Length..])).JsonAsync();

        DocumentedResponse.AssertIsIn(answer, Markdown.Block(Readme, "json"));
        Assert.NotEmpty(answer.GetProperty("data").EnumerateArray());
    }

    [Fact]
    public async Task The_table_lists_exactly_the_routes()
    {
        var rows = Markdown.Tables(Markdown.Section(Readme, "Endpoints"))[0];
        var documented = rows.Select(row => Markdown.Codes(row[0]).Single()).ToList();
        var csv = rows.Where(row => row[2] == "CSV").Select(row => $"{Markdown.Codes(row[0]).Single()}.csv");

        var paths = (await DocumentAsync()).GetProperty("paths").EnumerateObject().Select(path => path.Name);

        Assert.Equal(paths.Order(StringComparer.Ordinal), documented.Concat(csv).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_paths_listed_beside_the_endpoints_answer()
    {
        var sentence = Markdown.Section(Readme, "Endpoints").Split("Beside them: ")[1].Split('\n')[0];
        var paths = Markdown.Codes(sentence).ToList();

        Assert.Contains("/health/ready", paths);
        foreach (var path in paths)
            Assert.True((int)(await host.AskAsync(path)).StatusCode < 400, path);
    }

    [Theory]
    [InlineData("/api/v1/deals")]
    [InlineData("/api/v1/timeline")]
    public async Task The_tables_list_exactly_the_parameters(string path)
    {
        var tables = Markdown.Tables(Markdown.Section(Readme, "Filters"));
        var filters = tables[0].Select(row => Markdown.Codes(row[0]).Single()).ToList();
        var others = tables[1].Select(row => Markdown.Codes(row[0]).Single()).ToList();

        var offered = (await ParametersAsync(path)).Keys;
        var csv = (await ParametersAsync($"{path}.csv")).Keys;

        Assert.Equal(offered.Order(StringComparer.Ordinal), filters.Concat(others).Order(StringComparer.Ordinal));
        Assert.Equal(csv.Order(StringComparer.Ordinal), filters.Append("sort").Append("order").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/deals")]
    [InlineData("/api/v1/timeline")]
    [InlineData("/api/v1/timeline/buckets")]
    public async Task Short_lists_of_codes_are_complete(string path)
    {
        var rows = new[] { "Endpoints", "Filters" }.SelectMany(heading => Markdown.Tables(Markdown.Section(Readme, heading))).SelectMany(table => table)
            .ToDictionary(row => Markdown.Codes(row[0]).Single(), row => row[1]);
        var brief = (await ParametersAsync(path)).Where(parameter => parameter.Value.Count is > 0 and <= 6).ToList();

        // The parameters of one operation alone stand with the operation.
        Assert.NotEmpty(brief);
        Assert.All(brief, parameter =>
            Assert.Superset(parameter.Value.ToHashSet(), Markdown.Codes(rows.GetValueOrDefault(parameter.Key, rows[path])).ToHashSet()));
    }

    [Fact]
    public async Task Columns_used_in_the_snippets_exist()
    {
        var section = Markdown.Section(Readme, "CSV");
        var deals = await HeaderAsync("/api/v1/deals.csv");
        var timeline = await HeaderAsync("/api/v1/timeline.csv");
        var used = ColumnPattern.Matches(Markdown.Block(section, "python") + Markdown.Block(section, "r"))
            .Select(match => match.Groups[1].Value + match.Groups[2].Value);
        var named = Markdown.Codes(section).Where(code => code.StartsWith("date_", StringComparison.Ordinal));

        Assert.NotEmpty(used);
        Assert.NotEmpty(named);
        Assert.Subset(deals, used.ToHashSet());
        Assert.Subset(timeline, named.ToHashSet());
    }

    private async Task<HashSet<string>> HeaderAsync(string path) =>
        [.. (await (await host.AskAsync(path)).TextAsync()).Split("\r\n")[0].Split(',')];

    /// <summary>The parameters of an operation, each with its codes.</summary>
    private async Task<Dictionary<string, IReadOnlyList<string>>> ParametersAsync(string path)
    {
        var operation = (await DocumentAsync()).GetProperty("paths").GetProperty(path).GetProperty("get");
        return operation.GetProperty("parameters").EnumerateArray()
            .ToDictionary(one => one.GetProperty("name").GetString()!, one => Codes(one.GetProperty("schema")));
    }

    private static IReadOnlyList<string> Codes(JsonElement schema)
    {
        var of = schema.TryGetProperty("items", out var items) ? items : schema;
        return of.TryGetProperty("enum", out var codes) ? [.. codes.EnumerateArray().Select(code => code.GetString()!)] : [];
    }

    private async Task<JsonElement> DocumentAsync() => await (await host.AskAsync("/swagger/v1/swagger.json")).JsonAsync();

    [GeneratedRegex("^curl '([^']+)'$", RegexOptions.Multiline)]
    private static partial Regex CurlPattern { get; }

    // "updated_at" of pandas and deals$contested of R.
    [GeneratedRegex(@"""([a-z]+(?:_[a-z]+)+)""|deals\$([a-z_]+)")]
    private static partial Regex ColumnPattern { get; }
}
