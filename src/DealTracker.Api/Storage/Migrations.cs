using System.Reflection;
using Dapper;
using DbUp;
using DbUp.Engine.Output;
using Microsoft.Data.Sqlite;

namespace DealTracker.Api.Storage;

/// <summary>Brings the file to the schema of this program: the numbered scripts under <c>migrations/sqlite</c>, embedded.</summary>
public static class Migrations
{
    private const string Folder = "migrations/sqlite/";

    /// <summary>The scripts in order, as DbUp journals them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Creates the file if there is none, and applies what it lacks.</summary>
    /// <exception cref="StartupException">The file cannot be opened, is no record of ours or is of a newer program.</exception>
    public static void Apply(Database database, DatasetVersion version, TimeProvider clock)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database.Path)!);
            using var connection = new SqliteConnection(database.WriterConnectionString);
            connection.Open();
            RefuseForeign(connection, database.Path);
            connection.Execute("PRAGMA journal_mode = WAL");
            Upgrade(database, connection);
            connection.Execute("PRAGMA application_id = 1145131851");
            connection.Execute("""
                INSERT INTO dataset (id, revision, instance, created_at)
                VALUES (1, 0, @instance, @createdAt)
                ON CONFLICT (id) DO NOTHING
                """, new { instance = Guid.NewGuid().ToString("N")[..12], createdAt = clock.GetUtcNow().ToString("O") });
            version.Open(connection.QuerySingle<string>("SELECT instance FROM dataset WHERE id = 1"));
        }
        catch (SqliteException e) when (StorageFailures.IsBusy(e))
        {
            throw new StartupException($"The database {database.Path} is in use by another program that is writing. Try again when it is done.", e);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The database {database.Path} cannot be opened: {e.Message} Set Database:Path to a file in a writable folder.", e);
        }
    }

    private static void RefuseForeign(SqliteConnection connection, string path)
    {
        var tables = connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'").ToHashSet();
        if (tables.Count > 0 && !tables.Contains("SchemaVersions"))
            throw new StartupException($"{path} is a SQLite database, but not one of DealTracker's. It was left as it is; set Database:Path to another file.");
        if (tables.Count == 0) return;
        var unknown = connection.Query<string>("SELECT ScriptName FROM SchemaVersions").Except(Names).ToList();
        if (unknown.Count > 0)
            throw new StartupException($"{path} was written by a newer DealTracker ({string.Join(", ", unknown)}). Run that version, or set Database:Path to another file.");
    }

    private static void Upgrade(Database database, SqliteConnection connection)
    {
        using var shared = new DbUp.Sqlite.Helpers.SharedConnection(connection);
        var result = DeployChanges.To.SqliteDatabase(shared)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => name.StartsWith(Folder, StringComparison.Ordinal))
            .WithTransaction()
            .LogTo(new NoOpUpgradeLog())
            .Build().PerformUpgrade();
        if (result.Error is SqliteException e && StorageFailures.IsBusy(e)) throw e;
        if (!result.Successful)
            throw new StartupException($"Migrating {database.Path} failed in {result.ErrorScript?.Name}: {result.Error.Message} Nothing of that script was kept.", result.Error);
    }
}
