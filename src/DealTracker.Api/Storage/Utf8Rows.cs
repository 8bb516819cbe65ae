using System.Data.Common;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealTracker.Api.Storage;

/// <summary>
/// The rows of a query one after the other, each cell as the UTF-8 text that the store holds: a million rows make no
/// strings. Reading stops when it is cancelled, also within the query: SQLite itself does not look at a token.
/// </summary>
public sealed class Utf8Rows : IDisposable
{
    private const int Interrupted = 9;

    private readonly DbDataReader _reader;
    private readonly sqlite3_stmt? _statement;
    private readonly CancellationTokenRegistration _stop;
    private readonly CancellationToken _cancellation;

    public Utf8Rows(ReadSession session, string sql, DynamicParameters parameters, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _stop = session.Connection is SqliteConnection { Handle: { } database } ? cancellation.Register(() => raw.sqlite3_interrupt(database)) : default;
        try
        {
            _reader = Stoppable(() => (DbDataReader)session.Connection.ExecuteReader(
                new CommandDefinition(sql, parameters, session.Transaction, commandTimeout: 0, cancellationToken: cancellation)));
        }
        catch
        {
            _stop.Dispose();
            throw;
        }

        _statement = ((_reader as IWrappedDataReader)?.Reader as SqliteDataReader ?? _reader as SqliteDataReader)?.Handle;
    }

    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool Read()
    {
        _cancellation.ThrowIfCancellationRequested();
        return Stoppable(_reader.Read);
    }

    public bool IsNull(int column) => _statement is null ? _reader.IsDBNull(column) : raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>The cell; valid until the next row is read.</summary>
    public ReadOnlySpan<byte> Utf8(int column) =>
        _statement is null ? Encoding.UTF8.GetBytes($"{_reader.GetValue(column)}") : raw.sqlite3_column_blob(_statement, column);

    public void Dispose()
    {
        // First, and it waits for one under way: the connection goes back to its pool, and its next user is not to be stopped.
        _stop.Dispose();
        _reader.Dispose();
    }

    private T Stoppable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Interrupted)
        {
            throw new OperationCanceledException("The query was stopped.", e, _cancellation);
        }
    }
}
