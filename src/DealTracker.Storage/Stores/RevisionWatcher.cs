using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealTracker.Storage.Stores;

/// <summary>
/// Reads the revision of a SQLite file again only if something was committed. <c>PRAGMA data_version</c> changes with every commit of
/// another connection, in this process or any other, and costs a microsecond. The watcher keeps a connection for it, which never writes.
/// </summary>
internal sealed class RevisionWatcher(string readers) : IDisposable
{
    private readonly Lock _lock = new();
    private SqliteConnection? _connection;
    private sqlite3_stmt? _dataVersion;
    private long _seenVersion = -1;
    private long _revision;

    public long Read()
    {
        lock (_lock)
        {
            try
            {
                _dataVersion ??= Open();
                var version = Step(_dataVersion);
                // The revision is read after the version. A commit in between is read now, and again at the next call.
                if (version != _seenVersion) (_revision, _seenVersion) = (_connection!.ExecuteScalar<long>(Store.ReadRevision), version);
                return _revision;
            }
            catch (SqliteException)
            {
                Close();
                throw;
            }
        }
    }

    public void Dispose()
    {
        lock (_lock) Close();
    }

    private sqlite3_stmt Open()
    {
        _connection = new SqliteConnection(readers);
        _connection.Open();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_connection.Handle, "PRAGMA data_version", out var statement), _connection.Handle);
        return statement;
    }

    // This uses the statement itself, without a command around it, because it is most of the cost of a repeated read.
    private long Step(sqlite3_stmt statement)
    {
        var result = raw.sqlite3_step(statement);
        var version = raw.sqlite3_column_int64(statement, 0);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_ROW) SqliteException.ThrowExceptionForRC(result, _connection!.Handle);
        return version;
    }

    private void Close()
    {
        _dataVersion?.Dispose();
        _connection?.Dispose();
        (_dataVersion, _connection, _seenVersion) = (null, null, -1);
    }
}
