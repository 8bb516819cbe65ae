namespace DealTracker.Api.Tests.Http;

public sealed class StrictParametersTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("?country=RUS&country=IND,TUR&kind=purchase,aid&kind=lease&q=a%20b&limit=500&rare=true&article=newspaper&include=total")]
    [InlineData("?country=%20india%20,%20IN&reliability=B&kind=Purchase")]
    [InlineData("?q=%22AND*%3B--%3Cscript%3E")]
    public async Task Every_documented_parameter_is_accepted(string query) =>
        Assert.Equal(200, (int)(await host.AskAsync($"/api/v1/things{query}")).StatusCode);

    [Theory]
    [InlineData("contry=IND", "unknown-parameter", "contry", "country")]
    [InlineData("Country=IND", "unknown-parameter", "Country", "country")]
    [InlineData("fromat=csv", "unknown-parameter", "fromat", "format")]
    [InlineData("zzz", "unknown-parameter", "zzz", null)]
    [InlineData("=1", "unknown-parameter", "", null)]
    [InlineData("limit=5&limit=6", "repeated-parameter", "limit", null)]
    [InlineData("q=a&q=b", "repeated-parameter", "q", null)]
    [InlineData("include=total&include=facets", "repeated-parameter", "include", null)]
    [InlineData("country=", "bad-value", "country", null)]
    [InlineData("country", "bad-value", "country", null)]
    [InlineData("country=%20", "bad-value", "country", null)]
    [InlineData("country=IND,", "bad-value", "country", null)]
    [InlineData("country=IND,,TUR", "bad-value", "country", null)]
    [InlineData("country=IND%00", "bad-value", "country", null)]
    [InlineData("q=a%0Ab", "bad-value", "q", null)]
    [InlineData("q=123456789012345678901", "bad-value", "q", null)]
    [InlineData("kind=purchse", "bad-value", "kind", "purchase")]
    [InlineData("kind=0", "bad-value", "kind", null)]
    [InlineData("kind=aid,joint-venture", "bad-value", "kind", "joint_venture")]
    [InlineData("article=newspapr", "bad-value", "article", "newspaper")]
    [InlineData("include=totals", "bad-value", "include", "total")]
    [InlineData("limit=0", "bad-value", "limit", null)]
    [InlineData("limit=501", "bad-value", "limit", null)]
    [InlineData("limit=5.0", "bad-value", "limit", null)]
    [InlineData("limit=٥", "bad-value", "limit", null)]
    [InlineData("limit=99999999999999999999", "bad-value", "limit", null)]
    [InlineData("rare=yes", "bad-value", "rare", null)]
    [InlineData("reliability=G", "bad-value", "reliability", null)]
    [InlineData("cursor=abc", "bad-value", "cursor", null)]
    public async Task An_invalid_parameter_is_reported_with_the_correction(string query, string slug, string field, string? nearest)
    {
        var problem = await (await host.AskAsync($"/api/v1/things?{query}")).ProblemAsync(400, slug);

        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Equal(field, error.GetProperty("field").GetString());
        Assert.Equal(nearest, error.TryGetProperty("nearest", out var found) ? found.GetString() : null);
        Assert.Equal(problem.GetProperty("detail").GetString(), error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task All_errors_of_a_request_are_reported_at_once()
    {
        var problem = await (await host.AskAsync("/api/v1/things?contry=a&limit=0&kind=x,y&q=a&q=b")).ProblemAsync(400, "bad-request");

        var fields = problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()!).Order();
        Assert.Equal(["contry", "kind", "kind", "limit", "q"], fields);
    }

    [Fact]
    public async Task An_unknown_parameter_is_400_with_the_allowed_ones()
    {
        var problem = await (await host.AskAsync("/api/v1/things?contry=a")).ProblemAsync(400, "unknown-parameter");

        var allowed = problem.GetProperty("errors")[0].GetProperty("allowed").EnumerateArray().Select(name => name.GetString()!);
        Assert.Equal(["country", "kind", "q", "limit", "cursor", "rare", "article", "reliability", "include", "format"], allowed);
    }

    [Fact]
    public async Task A_filter_takes_at_most_50_values()
    {
        Assert.Equal(200, (int)(await host.AskAsync($"/api/v1/things?country={Values(50)}")).StatusCode);
        await (await host.AskAsync($"/api/v1/things?country={Values(50)}&country=x")).ProblemAsync(400, "bad-value");

        static string Values(int count) => string.Join(',', Enumerable.Range(0, count).Select(n => $"c{n}"));
    }

    [Fact]
    public async Task A_route_value_is_no_query_parameter()
    {
        Assert.Equal(200, (int)(await host.AskAsync("/api/v1/things/thing-01")).StatusCode);
        await (await host.AskAsync("/api/v1/things/thing-01?id=thing-02")).ProblemAsync(400, "unknown-parameter");
    }

    [Fact]
    public async Task An_operation_without_parameters_refuses_every_parameter()
    {
        await (await host.AskAsync("/api/v1/codes?lang=en")).ProblemAsync(400, "unknown-parameter");
        await (await host.AskAsync("/problems?x=1")).ProblemAsync(400, "unknown-parameter");
    }
}
