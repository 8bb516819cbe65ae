using System.Data.Common;
using DealTracker.Api.Http.Errors;
using DealTracker.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DealTracker.Api.Hosting;

/// <summary>Ready means: every migration is applied and the record can be read.</summary>
internal sealed class RecordHealth(Database database) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            using var session = database.BeginRead();
            var missing = Migrations.Missing(database.Store, session);
            return Task.FromResult(missing.Count == 0
                ? HealthCheckResult.Healthy($"Revision {session.Revision}.")
                : HealthCheckResult.Unhealthy($"Migrations are missing: {string.Join(", ", missing)}."));
        }
        catch (DbException e)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(StorageProblems.ProblemFor(e)?.Problem.Detail ?? "The database cannot be read.", e));
        }
    }
}
