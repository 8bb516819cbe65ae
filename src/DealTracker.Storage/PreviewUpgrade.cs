using System.Data.Common;
using Dapper;
using DbUp.Engine.Preprocessors;
using DealTracker.Storage.Stores;

namespace DealTracker.Storage;

/// <summary>
/// Upgrades a database of the preview of 0.1.0. The preview made its schema in ten scripts, which one baseline has replaced, so its
/// journal lists other scripts than this program has.
/// </summary>
internal static class PreviewUpgrade
{
    // The preview listed its scripts with their folder: migrations/sqlite/0001_record.sql.
    private const string Folder = "migrations/", LastScript = "0010_shown.sql";

    /// <summary>Renames tables and columns and replaces the journal, in one transaction. Any other database stays as it is.</summary>
    /// <exception cref="StartupException">The database is older than the preview.</exception>
    public static void Run(Store store, DbConnection connection)
    {
        var scripts = Migrations.Applied(connection).Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToList();
        if (scripts.Count == 0) return;
        if (!scripts.Contains($"{Folder}{store.Name}/{LastScript}"))
        {
            throw new StartupException(
                $"{store.Location} was written by an early development version of DealTracker, whose last migration is {scripts.Max()}. "
                + "Start commit 7242286 of DealTracker on it once, and then this version again.");
        }

        using var transaction = connection.BeginTransaction();
        // Of several processes that start at once, the others wait here. They find no rows when the first of them has committed.
        var deleted = connection.Execute($"DELETE FROM {Migrations.Journal} WHERE ScriptName LIKE 'migrations/%'", transaction: transaction);
        if (deleted == 0) return;
        connection.Execute(new VariableSubstitutionPreprocessor(store.ColumnTypes).Process(MigrationScripts.ReadPreviewUpgrade()), transaction: transaction);
        transaction.Commit();
    }
}
