using System.Net;
using System.Text;
using DealTracker.Api.Http.Errors;

namespace DealTracker.Api.Tests.Http;

public sealed class ProblemTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("/api/v1/")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/nothing.csv")]
    [InlineData("/api/v1/things/none")]
    [InlineData("/problems/none")]
    [InlineData("/favicon.ico")]
    public async Task An_unknown_path_is_a_404(string path) =>
        await (await host.AskAsync(path)).ProblemAsync(404, "not-found");

    [Fact]
    public async Task A_wrong_method_is_a_405_with_the_allowed_methods()
    {
        var response = await host.AskAsync(HttpMethod.Delete, "/api/v1/things");

        await response.ProblemAsync(405, "method-not-allowed");
        Assert.Equal("GET, HEAD", response.Header("Allow"));
    }

    [Fact]
    public async Task An_internal_error_shows_no_internals()
    {
        var problem = await (await host.AskAsync("/api/v1/things?q=fail", ("Accept-Encoding", "gzip"))).ProblemAsync(500, "internal-error");

        Assert.DoesNotContain("secret", problem.GetRawText(), StringComparison.Ordinal);
        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
    }

    [Fact]
    public async Task A_busy_server_is_503_with_Retry_After()
    {
        var response = await host.AskAsync("/api/v1/things?q=busy");

        await response.ProblemAsync(503, "unavailable");
        Assert.Equal("2", response.Header("Retry-After"));
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task A_failure_midway_cuts_the_connection_and_is_not_cached(string encoding)
    {
        for (var time = 0; time < 3; time++)
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => host.AskAsync("/api/v1/things.csv?q=fail%20midway", ("Accept-Encoding", encoding)));
    }

    [Fact]
    public async Task A_body_without_a_type_is_a_415() =>
        await (await PostAsync("{}", null)).ProblemAsync(415, "unsupported-media-type");

    [Fact]
    public async Task A_body_of_another_type_is_a_415() =>
        await (await PostAsync("<a/>", "application/xml")).ProblemAsync(415, "unsupported-media-type");

    [Fact]
    public async Task A_body_that_is_too_large_is_a_413() =>
        await (await PostAsync($"\"{new string('x', 2000)}\"", "application/json")).ProblemAsync(413, "body-too-large");

    [Fact]
    public async Task A_body_that_is_no_json_is_a_400() =>
        await (await PostAsync("{\"id\":", "application/json")).ProblemAsync(400, "bad-request");

    [Fact]
    public async Task A_problem_is_not_cacheable_and_readable_from_any_origin()
    {
        var response = await host.AskAsync("/api/v1/things?x=1");

        Assert.Equal("no-store", response.Header("Cache-Control"));
        Assert.Equal("*", response.Header("Access-Control-Allow-Origin"));
        Assert.Equal("nosniff", response.Header("X-Content-Type-Options"));
        Assert.Empty(response.Header("ETag"));
    }

    [Fact]
    public async Task Every_kind_of_problem_is_described_at_its_address()
    {
        Assert.Equal(ProblemTypes.All.Count, ProblemTypes.All.Select(type => type.Slug).Distinct().Count());
        foreach (var type in ProblemTypes.All)
        {
            var described = await (await host.AskAsync(type.Uri)).JsonAsync();
            Assert.Equal(type.Status, described.GetProperty("status").GetInt32());
        }
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/things/new") { Content = content, Version = HttpVersion.Version11 };
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
