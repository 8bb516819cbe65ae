using System.Data;
using System.Data.Common;
using System.Reflection;
using Dapper;
using DbUp.Engine.Output;
using DealTracker.Storage.Stores;

namespace DealTracker.Storage;

/// <summary>Brings the database to the schema of this program: the numbered scripts under <c>migrations</c>, embedded.</summary>
public static class Migrations
{
    private const string Journal = "SchemaVersions";

    /// <summary>The scripts that the store has not run yet.</summary>
    internal static IReadOnlyList<string> Missing(Store store, ReadSession session) =>
        [.. Names(store).Except(Applied(session.Connection, session.Transaction))];

    /// <summary>Creates what is not there yet, and applies what it lacks.</summary>
    /// <param name="build">The build of this program, which writes the projections of a new record.</param>
    /// <exception cref="StartupException">The database cannot be opened, is no record of ours or is of a newer program.</exception>
    public static void Apply(Database database, TimeProvider clock, string build)
    {
        var store = database.Store;
        try
        {
            using var connection = store.OpenForMigration();
            RefuseForeign(store, connection);
            store.MarkAsOwned(connection);
            Upgrade(store, connection);
            connection.Execute("""
                INSERT INTO dataset (id, revision, instance, created_at, shown_form)
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

    private static List<string> Names(Store store) =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(store.Migrations, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Applied(DbConnection connection, IDbTransaction? transaction = null) =>
        connection.Query<string>($"SELECT ScriptName FROM {Journal}", transaction: transaction);

    private static void RefuseForeign(Store store, DbConnection connection)
    {
        var tables = store.Tables(connection);
        if (tables.Count == 0) return;
        if (!tables.Contains(Journal, StringComparer.OrdinalIgnoreCase))
            throw new StartupException($"{store.Location} holds tables, but not DealTracker's. It was left as it is; set {store.SettingHint}.");
        var unknown = Applied(connection).Except(Names(store)).ToList();
        if (unknown.Count > 0)
            throw new StartupException($"{store.Location} was written by a newer DealTracker ({string.Join(", ", unknown)}). Run that version, or set {store.SettingHint}.");
    }

    private static void Upgrade(Store store, DbConnection connection)
    {
        var result = store.Upgrade(connection)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => name.StartsWith(store.Migrations, StringComparison.Ordinal))
            .WithTransaction()
            .LogTo(new NoOpUpgradeLog())
            .Build().PerformUpgrade();
        if (result.Successful) return;
        // Another process that starts on this database was faster: its scripts stand, and ours were undone.
        if (store.Tables(connection).Contains(Journal, StringComparer.OrdinalIgnoreCase) && !Names(store).Except(Applied(connection)).Any()) return;
        if (StoreFailures.IsBusy(result.Error)) throw result.Error;
        throw new StartupException($"Migrating {store.Location} failed in {result.ErrorScript?.Name}: {result.Error.Message} Nothing of that script was kept.", result.Error);
    }
}
