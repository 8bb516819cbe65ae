using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace DealTracker.Storage.Stores;

/// <summary>
/// A connection that keeps its statements prepared from one use to the next for as long as it is open, because SQLite needs more time to
/// parse and plan a query than to find a page.
/// </summary>
internal sealed class StatementCachingConnection(string connectionString, ILogger logger) : SqliteConnection(connectionString)
{
    // The values of a list are written out, so there are more statement texts than queries.
    private const int MostStatements = 200;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, sqlite3_stmt> _statements = new(StringComparer.Ordinal);

    public override SqliteCommand CreateCommand() => new Command(this) { CommandTimeout = DefaultTimeout, Transaction = Transaction };

    /// <summary>Prepares a statement without a command around it, and keeps it for good. It is for the few statements that run all the time.</summary>
    public sqlite3_stmt Statement(string sql)
    {
        if (logger.IsEnabled(LogLevel.Trace)) logger.LogTrace("{Sql}", sql);
        if (_statements.TryGetValue(sql, out var statement)) return statement;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(Handle, sql, out statement), Handle);
        return _statements[sql] = statement;
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var statement in _statements.Values) statement.Dispose();
        _statements.Clear();
        base.Dispose(disposing);
    }

    private ILogger Logger => logger;

    private SqliteCommand Rent(string sql) => _prepared.Remove(sql, out var command) ? command : new SqliteCommand(sql, this);

    private void Return(SqliteCommand command)
    {
        // A full cache holds many texts that never come again. Frequent texts are soon prepared again.
        if (_prepared.Count >= MostStatements) Clear();
        if (State != ConnectionState.Open || !_prepared.TryAdd(command.CommandText, command)) command.Dispose();
    }

    private void Clear()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _prepared.Clear();
    }

    /// <summary>Runs a prepared command with the same text, which it rents until it is disposed.</summary>
    private sealed class Command(StatementCachingConnection connection) : SqliteCommand(null, connection)
    {
        private SqliteCommand? _rented;

        public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
        {
            if (connection.Logger.IsEnabled(LogLevel.Trace)) connection.Logger.LogTrace("{Sql}", CommandText);
            _rented ??= connection.Rent(CommandText);
            _rented.CommandTimeout = CommandTimeout;
            _rented.Transaction = Transaction;
            _rented.Parameters.Clear();
            foreach (SqliteParameter parameter in Parameters) _rented.Parameters.Add(parameter);
            return _rented.ExecuteReader(behavior);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && _rented is not null) connection.Return(_rented);
            _rented = null;
            base.Dispose(disposing);
        }
    }
}
