using DealTracker.Api.Tests.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DealTracker.Api.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task A_failing_check_makes_the_server_unready_but_still_live()
    {
        using var host = new UnreadyHost();

        var ready = await host.AskAsync("/health/ready");
        Assert.Equal(503, (int)ready.StatusCode);
        var answer = await ready.JsonAsync();
        Assert.Equal("unhealthy", answer.GetProperty("status").GetString());
        var check = answer.GetProperty("checks").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "probe");
        Assert.Equal("The file is gone.", check.GetProperty("description").GetString());
        Assert.DoesNotContain("secret", answer.GetRawText(), StringComparison.Ordinal);

        var live = await host.AskAsync("/health/live");
        Assert.Equal(200, (int)live.StatusCode);
        Assert.Equal("healthy", (await live.JsonAsync()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Health_accepts_only_reading_methods()
    {
        using var host = new UnreadyHost();

        await (await host.AskAsync(HttpMethod.Post, "/health/live")).ProblemAsync(405, "method-not-allowed");
    }

    private sealed class UnreadyHost : ApiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Seeds:Load", "false");
            builder.ConfigureTestServices(services => services.AddHealthChecks()
                .AddCheck("probe", () => HealthCheckResult.Unhealthy("The file is gone.", new InvalidOperationException("secret"))));
        }
    }
}
