using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealTracker.Storage.Stores;

/// <summary>
/// The revision of a SQLite file, read again only when something was committed: <c>PRAGMA data_version</c> changes with every commit of
/// another connection, in this process or any other, and costs a microsecond. The connection is kept for that and never writes.
/// </summary>
internal sealed class RevisionWatcher(string readers) : IDisposable
{
    private readonly Lock _one = new();
    private SqliteConnection? _connection;
    private sqlite3_stmt? _dataVersion;
    private long _seen = -1;
    private long _revision;

    public long Read()
    {
        lock (_one)
        {
            try
            {
                _dataVersion ??= Open();
                var version = Step(_dataVersion);
                // Read after the version: what is committed in between is read now, and once more the next time.
                if (version != _seen) (_revision, _seen) = (_connection!.ExecuteScalar<long>(Store.ReadRevision), version);
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
        lock (_one) Close();
    }

    private sqlite3_stmt Open()
    {
        _connection = new SqliteConnection(readers);
        _connection.Open();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_connection.Handle, "PRAGMA data_version", out var statement), _connection.Handle);
        return statement;
    }

    // The statement itself and not a command around it: this is most of what a repeated read costs.
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
        (_dataVersion, _connection, _seen) = (null, null, -1);
    }
}
