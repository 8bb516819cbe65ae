using System.Buffers;
using System.Data.Common;
using System.Text;
using Dapper;
using DbUp.Builder;
using Microsoft.Extensions.Logging;

namespace DealTracker.Storage.Stores;

/// <summary>
/// What the stores do differently, and nothing else: all other SQL of the program is read alike by both. One object a
/// process, behind the database.
/// </summary>
internal abstract class Store : IDisposable
{
    /// <summary>Reads which revision a transaction sees.</summary>
    public const string ReadRevision = "SELECT revision FROM dataset WHERE id = 1";

    /// <summary>Where the record is, as its operator reads it: never with a password.</summary>
    public abstract string Location { get; }

    /// <summary>What its operator can set to keep the record elsewhere.</summary>
    public abstract string SettingHint { get; }

    /// <summary>The folder of its migrations: <c>migrations/sqlite/</c>.</summary>
    public abstract string Migrations { get; }

    public abstract FullText FullText { get; }

    /// <summary>The store that the settings ask for.</summary>
    /// <exception cref="StartupException">The connection string cannot be read.</exception>
    public static Store Create(DatabaseSettings settings, ILogger logger) => settings.Provider switch
    {
        DatabaseProvider.PostgreSQL => new PostgresStore(settings.ConnectionString),
        _ => new SqliteStore(settings.Path, settings.WriteWaitSeconds, logger),
    };

    /// <summary>The revision that was committed last, by this process or any other.</summary>
    public virtual long Revision()
    {
        using var connection = OpenReader();
        return connection.ExecuteScalar<long>(ReadRevision);
    }

    /// <summary>A connection to begin one snapshot on; it refuses to write where the store can.</summary>
    public abstract DbConnection OpenReader();

    /// <summary>Takes back a connection of <see cref="OpenReader"/> that can be used again.</summary>
    public virtual void Release(DbConnection reader) => reader.Dispose();

    /// <summary>Reads one row by its key, in a statement that is a snapshot by itself: a third of what a session costs.</summary>
    /// <param name="sql">Selects a number and a text by <c>@key</c>.</param>
    /// <param name="text">Takes the text, in UTF-8.</param>
    /// <returns>The number; null when there is no such row.</returns>
    public virtual long? ReadOne(string sql, string key, IBufferWriter<byte> text)
    {
        using var connection = OpenReader();
        using var rows = connection.ExecuteReader(sql, new { key });
        if (!rows.Read()) return null;
        Encoding.UTF8.GetBytes(rows.GetString(1), text);
        return rows.GetInt64(0);
    }

    public abstract DbConnection OpenWriter();

    /// <summary>Begins one snapshot, whose first read is that of its revision.</summary>
    public abstract (DbTransaction Transaction, long Revision) BeginRead(DbConnection reader);

    /// <summary>Begins to write, as the only one on this record; another program's write is waited for.</summary>
    public abstract (DbTransaction Transaction, long Revision) BeginWrite(DbConnection writer, TimeSpan wait);

    /// <summary>A connection to migrate on; creates what must be there to connect to.</summary>
    public abstract DbConnection OpenForMigration();

    /// <summary>The tables that stand where the record is kept, whosever they are.</summary>
    public abstract IReadOnlyList<string> Tables(DbConnection connection);

    /// <summary>Settings that stay with the record, made once nobody else's tables were found there.</summary>
    public abstract void MarkAsOwned(DbConnection connection);

    /// <summary>Where DbUp runs the migrations.</summary>
    public abstract UpgradeEngineBuilder Upgrade(DbConnection connection);

    public abstract void Dispose();

    /// <summary>Sees to threads: a query is waited for on the thread of its request, and the pool is slow to add to those that it begins with.</summary>
    protected static void EnsureThreads(int threads)
    {
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(Math.Max(workers, threads), ports);
    }
}
