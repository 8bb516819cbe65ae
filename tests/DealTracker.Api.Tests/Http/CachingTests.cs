namespace DealTracker.Api.Tests.Http;

public sealed class CachingTests : IDisposable
{
    private readonly ProbeHost _host = new();

    [Theory]
    [InlineData("/api/v1/things", "identity")]
    [InlineData("/api/v1/things", "gzip")]
    [InlineData("/api/v1/things", "br, gzip")]
    [InlineData("/api/v1/things.csv", "br")]
    [InlineData("/api/v1/things/thing-01", "gzip")]
    public async Task An_unchanged_answer_is_a_304_without_a_query(string path, string encoding)
    {
        var first = await _host.AskAsync(path, ("Accept-Encoding", encoding));
        var tag = first.Header("ETag");
        Assert.Equal("no-cache", first.Header("Cache-Control"));
        Assert.Equal(1, _host.Version.Queries);

        foreach (var known in new[] { tag, $"W/{tag}", $"\"other\", {tag}" })
        {
            var again = await _host.AskAsync(path, ("Accept-Encoding", encoding), ("If-None-Match", known));
            Assert.Equal(304, (int)again.StatusCode);
            Assert.Equal(tag, again.Header("ETag"));
            Assert.Empty(await again.TextAsync());
        }

        Assert.Equal(1, _host.Version.Queries);
    }

    [Fact]
    public async Task Each_format_and_compression_has_its_own_tag()
    {
        var tags = new List<string>();
        foreach (var path in new[] { "/api/v1/things", "/api/v1/things.csv" })
        {
            foreach (var encoding in new[] { "identity", "gzip", "br" })
                tags.Add((await _host.AskAsync(path, ("Accept-Encoding", encoding))).Header("ETag"));
        }

        Assert.Equal(6, tags.Distinct().Count());
        Assert.All(tags, tag => Assert.Matches("^\"probe-5-(json|csv)-(identity|gzip|br)-[0-9a-f]{8}\"$", tag));
    }

    [Fact]
    public async Task A_tag_of_an_older_revision_is_answered_with_200()
    {
        var tag = (await _host.AskAsync("/api/v1/things")).Header("ETag");
        _host.Version.Revision = 6;

        var again = await _host.AskAsync("/api/v1/things", ("If-None-Match", tag));

        Assert.Equal(200, (int)again.StatusCode);
        Assert.NotEqual(tag, again.Header("ETag"));
    }

    [Fact]
    public async Task The_tag_is_that_of_the_revision_the_body_was_read_from()
    {
        _host.Version.Read = 7;

        var response = await _host.AskAsync("/api/v1/things");

        Assert.StartsWith("\"probe-7-", response.Header("ETag"), StringComparison.Ordinal);
        Assert.Equal(7, (await response.JsonAsync()).GetProperty("meta").GetProperty("revision").GetInt64());
    }

    [Fact]
    public async Task If_None_Match_star_is_304_for_an_existing_record_only()
    {
        Assert.Equal(304, (int)(await _host.AskAsync("/api/v1/things", ("If-None-Match", "*"))).StatusCode);
        Assert.Equal(404, (int)(await _host.AskAsync("/api/v1/things/none", ("If-None-Match", "*"))).StatusCode);
    }

    [Fact]
    public async Task An_invalid_request_with_a_current_tag_is_400()
    {
        var tag = (await _host.AskAsync("/api/v1/things")).Header("ETag");

        await (await _host.AskAsync("/api/v1/things?contry=IND", ("If-None-Match", tag))).ProblemAsync(400, "unknown-parameter");
    }

    [Fact]
    public async Task A_list_of_codes_is_304_for_its_tag()
    {
        var tag = (await _host.AskAsync("/api/v1/codes")).Header("ETag");

        Assert.Equal(304, (int)(await _host.AskAsync("/api/v1/codes", ("If-None-Match", tag))).StatusCode);
    }

    public void Dispose() => _host.Dispose();
}
