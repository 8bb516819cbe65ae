using Microsoft.Data.Sqlite;
using Npgsql;

namespace DealTracker.Storage.Stores;

/// <summary>Classifies the exceptions of the drivers of both stores.</summary>
internal static class StoreFailures
{
    /// <summary>The kind of failure; null for an exception that no store throws.</summary>
    public static StoreFailure? KindOf(Exception failure) => failure switch
    {
        SqliteException sqlite => SqliteStore.Explain(sqlite),
        NpgsqlException postgres => PostgresStore.Explain(postgres),
        _ => null,
    };

    /// <summary>Whether another program holds the database.</summary>
    public static bool IsBusy(Exception failure) => KindOf(failure) == StoreFailure.Busy;
}
