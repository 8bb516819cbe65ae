using System.Data;
using System.Data.Common;
using Dapper;
using DbUp.Engine.Output;
using DealTracker.Storage.Stores;

namespace DealTracker.Storage;

/// <summary>Brings the database to the schema of this program by the scripts under <c>migrations</c> that it has not run yet.</summary>
public static class Migrations
{
    /// <summary>The table in which DbUp lists the scripts that have run.</summary>
    internal const string Journal = "SchemaVersions";

    /// <summary>Creates the schema in an empty database, or applies the scripts that the database lacks.</summary>
    /// <param name="build">The build of this program, which writes the projections of a new record.</param>
    /// <exception cref="StartupException">
    /// The database cannot be opened, is not a DealTracker database, or has the schema of a newer or a much older program.
    /// </exception>
    public static void Apply(Database database, TimeProvider clock, string build)
    {
        var store = database.Store;
        try
        {
            using var connection = store.OpenForMigration();
            Check(store, connection);
            store.MarkAsOwned(connection);
            RunScripts(store, connection);
            connection.Execute("""
                INSERT INTO dataset (id, revision, instance, created_at, projections_build)
                VALUES (1, 0, @instance, @createdAt, @build)
                ON CONFLICT (id) DO NOTHING
                """, new { instance = Guid.NewGuid().ToString("N")[..12], createdAt = clock.GetUtcNow().ToString("O"), build });
            database.Instance = connection.QuerySingle<string>("SELECT instance FROM dataset WHERE id = 1");
        }
        catch (DbException e) when (StoreFailures.IsBusy(e))
        {
            throw new StartupException($"The database {store.Location} is in use by another program that is writing. Try again when it is done.", e);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The database {store.Location} cannot be opened: {e.Message} Set {store.SettingHint}.", e);
        }
    }

    /// <summary>The names of the scripts that the database has not run yet.</summary>
    internal static IReadOnlyList<string> Missing(Store store, ReadSession session) => Missing(store, session.Connection, session.Transaction);

    /// <summary>The names of the scripts that the database has run.</summary>
    internal static IEnumerable<string> Applied(DbConnection connection, IDbTransaction? transaction = null) =>
        connection.Query<string>($"SELECT ScriptName FROM {Journal}", transaction: transaction);

    private static List<string> Missing(Store store, DbConnection connection, IDbTransaction? transaction = null) =>
        [.. MigrationScripts.For(store).Select(script => script.Name).Except(Applied(connection, transaction))];

    private static bool HasJournal(IEnumerable<string> tables) => tables.Contains(Journal, StringComparer.OrdinalIgnoreCase);

    /// <summary>Refuses a database that this program must not migrate, before anything in it is changed.</summary>
    private static void Check(Store store, DbConnection connection)
    {
        var tables = store.Tables(connection);
        if (tables.Count == 0) return;
        if (!HasJournal(tables))
            throw new StartupException($"{store.Location} holds tables, but not DealTracker's. It was left as it is; set {store.SettingHint}.");
        PreviewUpgrade.Run(store, connection);
        var unknown = Applied(connection).Except(MigrationScripts.For(store).Select(script => script.Name)).ToList();
        if (unknown.Count > 0)
        {
            throw new StartupException(
                $"{store.Location} was written by a newer DealTracker ({string.Join(", ", unknown)}). Run that version, or set {store.SettingHint}.");
        }
    }

    private static void RunScripts(Store store, DbConnection connection)
    {
        var result = store.Upgrade(connection)
            .WithScripts(MigrationScripts.For(store))
            .WithVariables(store.ColumnTypes)
            .WithTransaction()
            .LogTo(new NoOpUpgradeLog())
            .Build().PerformUpgrade();
        if (result.Successful) return;
        // Another process that started on the same database was faster. Its scripts are applied, and those of this process were undone.
        if (HasJournal(store.Tables(connection)) && Missing(store, connection).Count == 0) return;
        if (StoreFailures.IsBusy(result.Error)) throw result.Error;
        throw new StartupException(
            $"Migrating {store.Location} failed in {result.ErrorScript?.Name}: {result.Error.Message} Nothing of that script was kept.", result.Error);
    }
}
