namespace DealTracker.Api.Tests.Http;

public sealed class RepresentationTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    private const string Json = "application/json";
    private const string Csv = "text/csv";

    [Theory]
    [InlineData("/things", null, Json)]
    [InlineData("/things", "*/*", Json)]
    [InlineData("/things", "text/csv", Csv)]
    [InlineData("/things", "text/*", Csv)]
    [InlineData("/things", "application/json;q=0.1, text/csv;q=0.2", Csv)]
    [InlineData("/things", "text/csv;q=0, */*", Json)]
    [InlineData("/things", "*/*;q=0.1, text/csv;q=0.1", Json)]
    [InlineData("/things", "text/html,application/xhtml+xml,*/*;q=0.8", Json)]
    [InlineData("/things", "nonsense", Json)]
    [InlineData("/things.csv", "application/json", Csv)]
    [InlineData("/things.json", "text/csv", Json)]
    [InlineData("/things?format=csv", "application/json", Csv)]
    [InlineData("/things.csv?format=csv", null, Csv)]
    [InlineData("/things/thing-01.json", null, Json)]
    public async Task The_suffix_takes_precedence_over_format_and_format_over_accept(string path, string? accept, string expected)
    {
        var response = await host.AskAsync($"/api/v1{path}", accept is null ? [] : [("Accept", accept)]);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Accept, Accept-Encoding", response.Header("Vary"));
    }

    [Theory]
    [InlineData("/things.xml", "unknown-format")]
    [InlineData("/things.tar.gz", "unknown-format")]
    [InlineData("/things?format=xml", "unknown-format")]
    [InlineData("/things?format=", "unknown-format")]
    [InlineData("/things.ndjson", "unknown-format")]
    [InlineData("/things/thing-01.csv", "unknown-format")]
    [InlineData("/things.csv?format=json", "bad-value")]
    [InlineData("/things?format=csv&format=json", "repeated-parameter")]
    public async Task A_format_that_is_not_offered_is_a_400_with_the_offered_ones(string path, string slug)
    {
        var problem = await (await host.AskAsync($"/api/v1{path}")).ProblemAsync(400, slug);

        Assert.Contains("json", problem.GetProperty("errors")[0].GetProperty("allowed").EnumerateArray().Select(name => name.GetString()));
    }

    [Theory]
    [InlineData("/things", "text/html")]
    [InlineData("/codes", "text/csv")]
    [InlineData("/things", "application/json;q=0")]
    public async Task An_accept_that_nothing_satisfies_is_a_406(string path, string accept) =>
        await (await host.AskAsync($"/api/v1{path}", ("Accept", accept))).ProblemAsync(406, "not-acceptable");

    [Fact]
    public async Task A_file_is_offered_for_saving()
    {
        var response = await host.AskAsync("/api/v1/things.csv");

        Assert.StartsWith("attachment; filename=things.csv", response.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Equal(26, (await response.TextAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Json_keeps_cyrillic_and_escapes_markup()
    {
        var text = await (await host.AskAsync("/api/v1/things")).TextAsync();

        Assert.Contains("С-400", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.Contains("\"kind\":\"joint_production\"", text, StringComparison.Ordinal);
        Assert.Contains("\"name\":null", text, StringComparison.Ordinal);
    }
}
