using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests;

/// <summary>Checks where a merged record leads. A path begins after <c>/api/v1/</c>.</summary>
internal static class Redirected
{
    public static async Task LeadsAsync(RecordHost host, string from, string to, string detail)
    {
        var response = await host.AskAsync($"/api/v1/{from}");

        Assert.Equal(detail, (await response.ProblemAsync(308, "moved")).Text("detail"));
        Assert.Equal($"/api/v1/{to}", response.Header("Location"));
    }
}
