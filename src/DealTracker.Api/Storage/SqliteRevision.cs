using Dapper;
using Microsoft.Data.Sqlite;

namespace DealTracker.Api.Storage;

/// <summary>
/// The revision of a SQLite file, read again only when something was committed: <c>PRAGMA data_version</c> changes with every commit of
/// another connection, in this process or any other, and costs a microsecond. The connection is kept for that and never writes.
/// </summary>
internal sealed class SqliteRevision(string readers) : IDisposable
{
    private readonly Lock _one = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _dataVersion;
    private long _seen = -1;
    private long _revision;

    public long Read()
    {
        lock (_one)
        {
            try
            {
                _dataVersion ??= Open();
                var version = (long)_dataVersion.ExecuteScalar()!;
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

    private SqliteCommand Open()
    {
        _connection = new SqliteConnection(readers);
        _connection.Open();
        var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        command.Prepare();
        return command;
    }

    private void Close()
    {
        _dataVersion?.Dispose();
        _connection?.Dispose();
        (_dataVersion, _connection, _seen) = (null, null, -1);
    }
}
