using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace DealTracker.Storage.Stores;

/// <summary>
/// A connection that keeps its statements prepared from one use to the next: to parse and plan a query costs SQLite more than to find
/// a page. For as long as its owner keeps it open.
/// </summary>
internal sealed class StatementCachingConnection(string connectionString, ILogger logger) : SqliteConnection(connectionString)
{
    // Lists are written out, so that there are more texts than queries.
    private const int MostStatements = 200;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, sqlite3_stmt> _statements = new(StringComparer.Ordinal);

    public override SqliteCommand CreateCommand() => new Command(this) { CommandTimeout = DefaultTimeout, Transaction = Transaction };

    /// <summary>A statement without a command around it, for the few that are asked for all the time: its texts are kept for good.</summary>
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
        // Full, it holds texts that may never come again; those that do are soon back.
        if (_prepared.Count >= MostStatements) Clear();
        if (State != ConnectionState.Open || !_prepared.TryAdd(command.CommandText, command)) command.Dispose();
    }

    private void Clear()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        _prepared.Clear();
    }

    /// <summary>Runs on a prepared command of the same text, which is its own until it is disposed of.</summary>
    private sealed class Command(StatementCachingConnection connection) : SqliteCommand(null, connection)
    {
        private SqliteCommand? _taken;

        public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
        {
            if (connection.Logger.IsEnabled(LogLevel.Trace)) connection.Logger.LogTrace("{Sql}", CommandText);
            _taken ??= connection.Rent(CommandText);
            _taken.CommandTimeout = CommandTimeout;
            _taken.Transaction = Transaction;
            _taken.Parameters.Clear();
            foreach (SqliteParameter parameter in Parameters) _taken.Parameters.Add(parameter);
            return _taken.ExecuteReader(behavior);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && _taken is not null) connection.Return(_taken);
            _taken = null;
            base.Dispose(disposing);
        }
    }
}
