using Dapper;
using DealTracker.Api.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DealTracker.Api.Health;

/// <summary>Ready means: every migration is applied and the record can be read.</summary>
internal sealed class RecordHealth(Database database) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            using var session = database.BeginRead();
            var applied = session.Connection.Query<string>("SELECT ScriptName FROM SchemaVersions", transaction: session.Transaction);
            var missing = Migrations.Names.Except(applied).ToList();
            return Task.FromResult(missing.Count == 0
                ? HealthCheckResult.Healthy($"Revision {session.Revision}.")
                : HealthCheckResult.Unhealthy($"Migrations are missing: {string.Join(", ", missing)}."));
        }
        catch (SqliteException e)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy($"The database cannot be read (SQLite {e.SqliteErrorCode}).", e));
        }
    }
}
