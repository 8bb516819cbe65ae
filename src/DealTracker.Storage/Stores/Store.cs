using System.Buffers;
using System.Data.Common;
using System.Text;
using Dapper;
using DbUp.Builder;
using Microsoft.Extensions.Logging;

namespace DealTracker.Storage.Stores;

/// <summary>
/// The operations that SQLite and PostgreSQL need different code for. All other SQL of the program is the same for both stores. A process
/// has one object for each database.
/// </summary>
internal abstract class Store : IDisposable
{
    /// <summary>Reads the revision that a transaction sees.</summary>
    public const string ReadRevision = "SELECT revision FROM dataset WHERE id = 1";

    /// <summary>The place of the record, as its operator reads it. It never has a password.</summary>
    public abstract string Location { get; }

    /// <summary>The setting with which its operator can keep the record elsewhere.</summary>
    public abstract string SettingHint { get; }

    /// <summary>The name of the store, as the folder of its own migrations has it: <c>sqlite</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The column types that differ between the stores, by the variables that stand for them in migrations.</summary>
    public abstract IDictionary<string, string> ColumnTypes { get; }

    public abstract FullText FullText { get; }

    /// <summary>Creates the store that the settings name.</summary>
    /// <exception cref="StartupException">The connection string cannot be read.</exception>
    public static Store Create(DatabaseSettings settings, ILogger logger) => settings.Provider switch
    {
        DatabaseProvider.PostgreSQL => new PostgresStore(settings.ConnectionString),
        _ => new SqliteStore(settings.Path, settings.WriteWaitSeconds, logger),
    };

    /// <summary>Reads the revision that was committed last, by this process or any other.</summary>
    public virtual long Revision()
    {
        using var connection = OpenReader();
        return connection.ExecuteScalar<long>(ReadRevision);
    }

    /// <summary>Opens a connection for one snapshot. It refuses to write if the store can enforce that.</summary>
    public abstract DbConnection OpenReader();

    /// <summary>Takes back a connection of <see cref="OpenReader"/>, which may be used again.</summary>
    public virtual void Release(DbConnection reader) => reader.Dispose();

    /// <summary>Reads one row by its key, in a statement that is a snapshot by itself. It costs a third of a session.</summary>
    /// <param name="sql">A query that selects a number and a text by <c>@key</c>.</param>
    /// <param name="text">Receives the text, in UTF-8.</param>
    /// <returns>The number; null if there is no such row.</returns>
    public virtual long? ReadOne(string sql, string key, IBufferWriter<byte> text)
    {
        using var connection = OpenReader();
        using var rows = connection.ExecuteReader(sql, new { key });
        if (!rows.Read()) return null;
        Encoding.UTF8.GetBytes(rows.GetString(1), text);
        return rows.GetInt64(0);
    }

    /// <summary>Opens a connection for one write transaction.</summary>
    public abstract DbConnection OpenWriter();

    /// <summary>Begins one snapshot by reading its revision.</summary>
    public abstract (DbTransaction Transaction, long Revision) BeginRead(DbConnection reader);

    /// <summary>Begins to write as the only writer of the record, after waiting for the writes of other processes.</summary>
    public abstract (DbTransaction Transaction, long Revision) BeginWrite(DbConnection writer, TimeSpan wait);

    /// <summary>Opens a connection for migrations, and creates the file of the database if it needs one.</summary>
    public abstract DbConnection OpenForMigration();

    /// <summary>The tables in the place of the record, also those of other programs.</summary>
    public abstract IReadOnlyList<string> Tables(DbConnection connection);

    /// <summary>Makes settings that are stored in the database, once it is known to be DealTracker's.</summary>
    public abstract void MarkAsOwned(DbConnection connection);

    /// <summary>Configures DbUp to run migrations on this store.</summary>
    public abstract UpgradeEngineBuilder Upgrade(DbConnection connection);

    public abstract void Dispose();

    /// <summary>Makes sure that the pool has enough threads: a query blocks the thread of its request, and the pool adds threads slowly.</summary>
    protected static void EnsureThreads(int threads)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, threads), ports);
    }
}
