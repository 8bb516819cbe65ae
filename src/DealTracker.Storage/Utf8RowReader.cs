using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealTracker.Storage;

/// <summary>
/// Reads the rows of a query one after the other, with each cell as UTF-8 text, so that a million rows make no strings. Cancellation also
/// stops a query that is running; SQLite by itself does not look at a cancellation token.
/// </summary>
public sealed class Utf8RowReader : IDisposable
{
    private const int Interrupted = 9;

    private readonly DbDataReader _reader;
    private readonly sqlite3_stmt? _statement;
    private readonly CancellationTokenRegistration _stop;
    private readonly CancellationToken _cancellation;

    /// <summary>Reads a few rows, within the time limit of a query.</summary>
    public Utf8RowReader(ReadSession session, string sql, DynamicParameters parameters) : this(session, sql, parameters, null, CancellationToken.None)
    {
    }

    /// <summary>Reads any number of rows, without a time limit.</summary>
    public Utf8RowReader(ReadSession session, string sql, DynamicParameters parameters, CancellationToken cancellation)
        : this(session, sql, parameters, 0, cancellation)
    {
    }

    private Utf8RowReader(ReadSession session, string sql, DynamicParameters parameters, int? timeout, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _stop = session.Connection is SqliteConnection { Handle: { } database } ? cancellation.Register(() => raw.sqlite3_interrupt(database)) : default;
        try
        {
            var command = new CommandDefinition(sql, parameters, session.Transaction, commandTimeout: timeout, cancellationToken: cancellation);
            _reader = session.Connection is SqliteConnection
                ? (DbDataReader)session.Connection.ExecuteReader(command)
                : (DbDataReader)Wait(session.Connection.ExecuteReaderAsync(command));
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Interrupted)
        {
            _stop.Dispose();
            throw Stopped(e);
        }
        catch
        {
            _stop.Dispose();
            throw;
        }

        _statement = ((_reader as IWrappedDataReader)?.Reader as SqliteDataReader ?? _reader as SqliteDataReader)?.Handle;
    }

    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public bool Read()
    {
        _cancellation.ThrowIfCancellationRequested();
        try
        {
            return _statement is null ? Wait(_reader.ReadAsync(_cancellation)) : _reader.Read();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Interrupted)
        {
            throw Stopped(e);
        }
    }

    /// <summary>The text of a cell, empty for null. It is valid until the next row is read.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => _statement is not null ? raw.sqlite3_column_blob(_statement, column)
        : _reader.IsDBNull(column) ? default : Encoding.UTF8.GetBytes(Convert.ToString(_reader.GetValue(column), CultureInfo.InvariantCulture)!);

    public void Dispose()
    {
        // This comes first and waits for a cancellation that is running, so that it cannot interrupt the next user of the connection.
        _stop.Dispose();
        _reader.Dispose();
    }

    // Only the asynchronous calls tell a server to stop a query. Waiting is safe, because the caller reads on a thread of its own.
    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private OperationCanceledException Stopped(SqliteException interrupted) => new("The query was stopped.", interrupted, _cancellation);
}
