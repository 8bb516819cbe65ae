using System.Data.Common;
using Dapper;
using DbUp;
using DbUp.Builder;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace DealTracker.Api.Storage;

/// <summary>One SQLite file. Readers open it read-only, so that a write by mistake fails at once.</summary>
internal sealed class SqliteStore : Store
{
    // Result codes: https://sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private readonly string _readers;
    private readonly string _writer;
    private readonly SqliteRevision _revision;

    /// <param name="writeWait">Seconds that a write waits for its turn among processes.</param>
    public SqliteStore(string path, int writeWait)
    {
        Location = Path.GetFullPath(path);
        var connection = new SqliteConnectionStringBuilder { DataSource = Location, ForeignKeys = true, DefaultTimeout = 5 };
        _readers = new SqliteConnectionStringBuilder(connection.ToString()) { Mode = SqliteOpenMode.ReadOnly }.ToString();
        _revision = new SqliteRevision(_readers);
        connection.DefaultTimeout = writeWait;
        _writer = connection.ToString();
    }

    public override string Location { get; }

    public override string Setting => "Database:Path to a file in a writable folder";

    public override string Migrations => "migrations/sqlite/";

    public override FullText FullText { get; } = new SqliteFullText();

    public override long Revision() => _revision.Read();

    public override DbConnection OpenReader() => Open(_readers);

    public override DbConnection OpenWriter()
    {
        var connection = Open(_writer);
        connection.Execute("PRAGMA synchronous = FULL");
        return connection;
    }

    public override (DbTransaction Transaction, long Revision) BeginRead(DbConnection reader)
    {
        // Deferred: the snapshot begins with the first read, which is that of the revision.
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
        return Open(_writer);
    }

    public override IReadOnlyList<string> Tables(DbConnection connection) =>
        [.. connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'")];

    public override void Claim(DbConnection connection)
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
        _revision.Dispose();
        foreach (var pool in new[] { _readers, _writer })
        {
            using var connection = new SqliteConnection(pool);
            SqliteConnection.ClearPool(connection);
        }
    }

    private static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
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
