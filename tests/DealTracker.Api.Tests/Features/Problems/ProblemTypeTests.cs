using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Problems;

public sealed class ProblemTypeTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Fact]
    public async Task List_has_every_kind_of_problem_with_its_status()
    {
        var list = await (await host.AskAsync("/problems")).JsonAsync();

        Assert.Equal(
            [
                "308 moved", "400 bad-request", "400 unknown-parameter", "400 repeated-parameter", "400 bad-value", "400 unknown-format", "401 unauthorized",
                "403 forbidden", "403 writing-off", "404 not-found", "405 method-not-allowed", "406 not-acceptable", "409 conflict", "410 gone",
                "412 precondition-failed", "413 body-too-large", "415 unsupported-media-type", "422 unprocessable", "428 precondition-required",
                "429 too-many-requests", "500 internal-error", "503 unavailable", "507 insufficient-storage",
            ],
            list.GetProperty("data").EnumerateArray().Select(one => $"{one.GetProperty("status")} {one.Text("slug")}"));
    }

    [Theory]
    [InlineData("gone", """{"slug":"gone","status":410,"title":"Gone","description":"The record was deleted; 'detail' gives the """
        + """reason.","uri":"/problems/gone"}""")]
    [InlineData("not-acceptable", """{"slug":"not-acceptable","status":406,"title":"Not acceptable","description":"The operation offers none of the media """
        + """types in the Accept header.","uri":"/problems/not-acceptable"}""")]
    public async Task Kind_of_problem_is_described_under_its_slug(string slug, string described)
    {
        var response = await host.AskAsync($"/problems/{slug}");

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(described, await response.TextAsync());
    }

    [Theory]
    [InlineData("gon", "There is no kind of problem 'gon'. Did you mean 'gone'?")]
    [InlineData("nothing-like-this-at-all", "There is no kind of problem 'nothing-like-this-at-all'.")]
    public async Task Unknown_slug_is_404_with_the_nearest(string slug, string detail) =>
        Assert.Equal(detail, (await (await host.AskAsync($"/problems/{slug}")).ProblemAsync(404, "not-found")).Text("detail"));

    [Theory]
    [InlineData("/problems?slug=gone")]
    [InlineData("/problems/gone?status=410")]
    public async Task Unknown_parameter_is_400(string path) => await (await host.AskAsync(path)).ProblemAsync(400, "unknown-parameter");
}
