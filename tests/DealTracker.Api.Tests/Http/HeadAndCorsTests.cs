namespace DealTracker.Api.Tests.Http;

public sealed class HeadAndCorsTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("/", "identity")]
    [InlineData("/health/ready", "identity")]
    [InlineData("/swagger/index.html", "identity")]
    [InlineData("/swagger/v1/swagger.json", "gzip")]
    [InlineData("/api/v1/codes", "br")]
    [InlineData("/api/v1/things?limit=5", "gzip")]
    [InlineData("/api/v1/things.csv", "identity")]
    [InlineData("/api/v1/things/thing-01", "identity")]
    [InlineData("/api/v1/things/none", "identity")]
    [InlineData("/api/v1/things?x=1", "identity")]
    [InlineData("/problems", "identity")]
    public async Task Head_returns_the_headers_of_get(string path, string encoding)
    {
        var get = await host.AskAsync(path, ("Accept-Encoding", encoding));
        var head = await host.AskAsync(HttpMethod.Head, path, ("Accept-Encoding", encoding));

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Empty(await head.TextAsync());
        Assert.Equal(Headers(get), Headers(head));

        static IEnumerable<string> Headers(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Transfer-Encoding" or "Content-Length" or "x-swagger-ui-version"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order();
    }

    [Fact]
    public async Task Head_honours_if_none_match()
    {
        var tag = (await host.AskAsync(HttpMethod.Head, "/api/v1/things")).Header("ETag");

        Assert.Equal(304, (int)(await host.AskAsync(HttpMethod.Head, "/api/v1/things", ("If-None-Match", tag))).StatusCode);
    }

    [Fact]
    public async Task Responses_allow_every_origin()
    {
        var response = await host.AskAsync("/api/v1/things", ("Origin", "https://example.org"));

        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.Equal("ETag, Link, Content-Disposition, Retry-After, Location, DealTracker-Left-Out", response.Header("Access-Control-Expose-Headers"));
    }

    [Theory]
    [InlineData("/api/v1/things")]
    [InlineData("/api/v1/things.csv")]
    public async Task A_preflight_allows_reading_only(string path)
    {
        var response = await host.AskAsync(
            HttpMethod.Options,
            path,
            ("Origin", "https://example.org"),
            ("Access-Control-Request-Method", "GET"),
            ("Access-Control-Request-Headers", "if-none-match"));

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.Equal("GET, HEAD", response.Header("Access-Control-Allow-Methods"));
        Assert.Equal("*", response.Header("Access-Control-Allow-Headers"));
    }

    [Fact]
    public async Task Responses_have_no_Server_header() => Assert.Empty((await host.AskAsync("/api/v1/things")).Header("Server"));
}
