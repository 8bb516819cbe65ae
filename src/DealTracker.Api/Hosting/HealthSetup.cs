using DealTracker.Api.Http.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DealTracker.Api.Hosting;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: every registered check passes, else 503. A part of the program
/// that can be unready adds a check with <c>services.AddHealthChecks().AddCheck&lt;…&gt;("name")</c>.
/// </summary>
public static class HealthSetup
{
    public static IServiceCollection AddDealTrackerHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<RecordHealth>("record");
        return services;
    }

    public static WebApplication MapDealTrackerHealth(this WebApplication app)
    {
        Map(app, "/health/live", _ => false);
        Map(app, "/health/ready", _ => true);
        return app;
    }

    private static void Map(WebApplication app, string path, Func<HealthCheckRegistration, bool> which) =>
        app.MapHealthChecks(path, new HealthCheckOptions { Predicate = which, ResponseWriter = WriteAsync })
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get]));

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var checks = report.Entries.Select(entry => new CheckResult(entry.Key, entry.Value.Status, entry.Value.Description));
        return context.Response.WriteAsJsonAsync(new HealthAnswer(report.Status, [.. checks]), JsonFormat.Options, context.RequestAborted);
    }

    private sealed record HealthAnswer(HealthStatus Status, IReadOnlyList<CheckResult> Checks);

    // Descriptions are written for readers; the exception behind one stays in the log.
    private sealed record CheckResult(string Name, HealthStatus Status, string? Description);
}
