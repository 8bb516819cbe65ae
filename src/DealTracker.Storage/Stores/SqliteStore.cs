using System.Buffers;
using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using DbUp;
using DbUp.Builder;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SQLitePCL;

namespace DealTracker.Storage.Stores;

/// <summary>One SQLite file. Readers open it read-only, so that a write by mistake fails at once.</summary>
internal sealed class SqliteStore : Store
{
    // https://sqlite.org/c3ref/c_config_covering_index_scan.html
    private const int MemoryStatus = 9;

    // https://sqlite.org/c3ref/c_dbconfig_defensive.html
    private const int PlannerStability = 1007;

    // Result codes: https://sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    // Readers map the pages of the file into memory without a copy, which halves the time of a read. The pages count as memory of the
    // process, once for every connection, but the system may take them back.
    private const string Reading = "PRAGMA mmap_size = 2147418112; PRAGMA cache_size = -8000";

    // A write is on the disk before it is answered. The cache keeps the pages that a large import reads repeatedly, and the limit truncates
    // the long write-ahead log that an import leaves, when the log is restarted.
    private const string Writing = "PRAGMA synchronous = FULL; PRAGMA cache_size = -64000; PRAGMA journal_size_limit = 67108864";

    private const int MostIdle = 32;

    private readonly ILogger _logger;
    private readonly string _readers;
    private readonly string _writer;
    private readonly RevisionWatcher _revision;
    private readonly ConcurrentBag<StatementCachingConnection> _idle = [];
    private volatile bool _closed;

    static SqliteStore()
    {
        Batteries_V2.Init();
        // SQLite would count its memory under a global lock at each allocation, so that readers wait for each other. Nothing reads the count.
        raw.sqlite3_config(MemoryStatus, 0);
    }

    /// <param name="writeWait">The seconds that a write waits for the writes of other processes.</param>
    /// <param name="logger">Logs every query of a reader at level Trace.</param>
    public SqliteStore(string path, int writeWait, ILogger logger)
    {
        _logger = logger;
        // Without this a slow query on a small machine would keep all other requests waiting.
        EnsureThreads(4);
        Location = Path.GetFullPath(path);
        var connection = new SqliteConnectionStringBuilder { DataSource = Location, ForeignKeys = true, DefaultTimeout = 5 };
        _readers = new SqliteConnectionStringBuilder(connection.ToString()) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();
        _revision = new RevisionWatcher(_readers);
        connection.DefaultTimeout = writeWait;
        _writer = connection.ToString();
    }

    public override string Location { get; }

    public override string SettingHint => "Database:Path to a file in a writable folder";

    public override string Name => "sqlite";

    public override IDictionary<string, string> ColumnTypes { get; } =
        new Dictionary<string, string> { ["text"] = "TEXT", ["blob"] = "BLOB", ["rowid"] = "INTEGER" };

    public override FullText FullText { get; } = new SqliteFullText();

    public override long Revision() => _revision.Read();

    public override DbConnection OpenReader()
    {
        if (_idle.TryTake(out var idle)) return idle;
        var connection = Opened(new StatementCachingConnection(_readers, _logger));
        connection.Execute(Reading);
        // One plan serves all values of a query. Without this SQLite plans a query again whenever its LIMIT is bound.
        raw.sqlite3_db_config(connection.Handle, PlannerStability, 1, out _);
        return connection;
    }

    public override void Release(DbConnection reader)
    {
        if (_closed || _idle.Count >= MostIdle) reader.Dispose();
        else _idle.Add((StatementCachingConnection)reader);
    }

    public override long? ReadOne(string sql, string key, IBufferWriter<byte> text)
    {
        var reader = (StatementCachingConnection)OpenReader();
        try
        {
            var row = reader.Statement(sql);
            raw.sqlite3_bind_text(row, 1, key);
            var result = raw.sqlite3_step(row);
            long? number = null;
            if (result == raw.SQLITE_ROW)
            {
                number = raw.sqlite3_column_int64(row, 0);
                text.Write(raw.sqlite3_column_blob(row, 1));
            }

            // The reset returns the error of a failed step again.
            SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(row), reader.Handle);
            Release(reader);
            return number;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    public override DbConnection OpenWriter()
    {
        var connection = Opened(new StatementCachingConnection(_writer, NullLogger.Instance));
        connection.Execute(Writing);
        return connection;
    }

    public override (DbTransaction Transaction, long Revision) BeginRead(DbConnection reader)
    {
        // A deferred transaction begins its snapshot with the first read, which is the read of the revision.
        var transaction = ((SqliteConnection)reader).BeginTransaction(deferred: true);
        return (transaction, reader.ExecuteScalar<long>(ReadRevision, transaction: transaction));
    }

    public override (DbTransaction Transaction, long Revision) BeginWrite(DbConnection writer, TimeSpan wait)
    {
        var transaction = ((SqliteConnection)writer).BeginTransaction(deferred: false);
        return (transaction, writer.ExecuteScalar<long>(ReadRevision, transaction: transaction));
    }

    public override DbConnection OpenForMigration()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Location)!);
        return Opened(new SqliteConnection(_writer));
    }

    public override IReadOnlyList<string> Tables(DbConnection connection) =>
        [.. connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'")];

    public override void MarkAsOwned(DbConnection connection)
    {
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA application_id = 1145131851");
    }

    public override UpgradeEngineBuilder Upgrade(DbConnection connection) => DeployChanges.To.SqliteDatabase(new SharedConnection(connection));

    public static StoreFailure? Explain(SqliteException failure) => failure.SqliteErrorCode switch
    {
        Busy or Locked => StoreFailure.Busy,
        Full => StoreFailure.DiskFull,
        ReadOnly => StoreFailure.ReadOnly,
        IoError or Corrupt or CannotOpen or NotADatabase => StoreFailure.Unreadable,
        _ => null,
    };

    public override void Dispose()
    {
        _closed = true;
        _revision.Dispose();
        while (_idle.TryTake(out var idle)) idle.Dispose();
        using var writer = new SqliteConnection(_writer);
        SqliteConnection.ClearPool(writer);
    }

    private static T Opened<T>(T connection) where T : SqliteConnection
    {
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
