using System.Data;
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
    public Utf8RowReader(ReadSession session, string sql, DynamicParameters parameters)
        : this(session, sql, parameters, null, CancellationToken.None)
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
        var running = new RunningCommand(parameters);
        _stop = session.Connection is SqliteConnection { Handle: { } database }
            ? cancellation.Register(() => raw.sqlite3_interrupt(database))
            : cancellation.Register(running.Cancel);
        try
        {
            _reader = (DbDataReader)session.Connection.ExecuteReader(sql, running, session.Transaction, timeout);
        }
        catch (Exception e) when (IsInterruption(e))
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
            return _reader.Read();
        }
        catch (Exception e) when (IsInterruption(e))
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

    /// <summary>SQLite fails with a code of its own, and Npgsql with a cancellation that does not name the token.</summary>
    private static bool IsInterruption(Exception exception) =>
        exception is OperationCanceledException or SqliteException { SqliteErrorCode: Interrupted };

    private OperationCanceledException Stopped(Exception interrupted) => new("The query was stopped.", interrupted, _cancellation);

    /// <summary>
    /// Keeps the command that Dapper creates for the parameters. A PostgreSQL server stops a query only when its command is
    /// cancelled, which another thread may do while this one waits for a row.
    /// </summary>
    private sealed class RunningCommand(DynamicParameters parameters) : SqlMapper.IDynamicParameters
    {
        private IDbCommand? _command;

        public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
        {
            ((SqlMapper.IDynamicParameters)parameters).AddParameters(command, identity);
            _command = command;
        }

        public void Cancel() => _command?.Cancel();
    }
}
