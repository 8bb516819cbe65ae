using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using DbUp;
using DbUp.Builder;
using DbUp.Postgresql;
using Npgsql;

namespace DealTracker.Storage.Stores;

/// <summary>
/// One schema of a PostgreSQL database, which any number of processes share. Writers take turns by locking the row of the dataset. Advisory
/// locks, sequences, triggers and LISTEN are not used, because not every engine that speaks the protocol of PostgreSQL has them.
/// </summary>
internal sealed class PostgresStore : Store
{
    private readonly NpgsqlDataSource _source;

    public PostgresStore(string connectionString)
    {
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(connectionString);
            connection.ApplicationName ??= "dealtracker";
            // Repeated statements are prepared, unless the operator sets otherwise: some connection poolers do not support it.
            var options = new DbConnectionStringBuilder { ConnectionString = connectionString };
            if (!options.ContainsKey("Max Auto Prepare") && !options.ContainsKey("MaxAutoPrepare")) connection.MaxAutoPrepare = 100;
            Location = $"the PostgreSQL database {connection.Database} at {connection.Host}:{connection.Port}";
            _source = NpgsqlDataSource.Create(connection);
            // With too few threads, requests that have their result could not continue and release their connection.
            EnsureThreads(2 * connection.MaxPoolSize);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new StartupException(
                $"Database:ConnectionString cannot be read: {e.Message} "
                + "Write it as Host=db.example.org;Database=dealtracker;Username=dealtracker;Password=….", e);
        }
    }

    public override string Location { get; }

    public override string SettingHint => "Database:ConnectionString to a database that exists, takes UTF-8 and is the program's own";

    public override string Name => "postgresql";

    public override IDictionary<string, string> ColumnTypes { get; } =
        new Dictionary<string, string> { ["text"] = "TEXT COLLATE \"C\"", ["blob"] = "BYTEA", ["rowid"] = "BIGINT" };

    public override FullText FullText { get; } = new PostgresFullText();

    public override DbConnection OpenReader() => _source.OpenConnection();

    public override DbConnection OpenWriter() => _source.OpenConnection();

    public override (DbTransaction Transaction, long Revision) BeginRead(DbConnection reader)
    {
        var transaction = reader.BeginTransaction(IsolationLevel.RepeatableRead);
        // The statement is sent in one message with the first read, which begins the snapshot.
        return (transaction, reader.ExecuteScalar<long>($"SET TRANSACTION READ ONLY; {ReadRevision}", transaction: transaction));
    }

    public override (DbTransaction Transaction, long Revision) BeginWrite(DbConnection writer, TimeSpan wait)
    {
        // With read committed, every statement after the lock sees the commits of the writers before this one.
        var transaction = writer.BeginTransaction(IsolationLevel.ReadCommitted);
        var limit = Math.Max(1, (long)wait.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        return (transaction, writer.ExecuteScalar<long>($"SET LOCAL lock_timeout = {limit}; {ReadRevision} FOR UPDATE", transaction: transaction));
    }

    public override DbConnection OpenForMigration()
    {
        var connection = _source.OpenConnection();
        if (connection.ExecuteScalar<string>("SHOW server_encoding") is not "UTF8" and var encoding)
        {
            connection.Dispose();
            throw new StartupException($"{Location} keeps text in {encoding}, which cannot hold every name. Create it with ENCODING 'UTF8'.");
        }

        return connection;
    }

    public override IReadOnlyList<string> Tables(DbConnection connection) =>
        [.. connection.Query<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'")];

    public override void MarkAsOwned(DbConnection connection)
    {
        // A PostgreSQL database has no such settings.
    }

    public override UpgradeEngineBuilder Upgrade(DbConnection connection) => DeployChanges.To.PostgresqlDatabase(new PostgresqlConnectionManager(_source));

    public static StoreFailure? Explain(NpgsqlException failure) => failure is PostgresException { SqlState: var state }
        ? state switch
        {
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => StoreFailure.Busy,
            PostgresErrorCodes.DiskFull => StoreFailure.DiskFull,
            PostgresErrorCodes.ReadOnlySqlTransaction => StoreFailure.ReadOnly,
            PostgresErrorCodes.QueryCanceled => StoreFailure.TooSlow,
            PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
                or PostgresErrorCodes.CannotConnectNow => StoreFailure.Unreachable,
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted or PostgresErrorCodes.IoError => StoreFailure.Unreadable,
            _ => state.StartsWith("08", StringComparison.Ordinal) ? StoreFailure.Unreachable : null,
        }
        // A failure without a code did not come from the server: there was no connection, or not in time.
        : StoreFailure.Unreachable;

    public override void Dispose() => _source.Dispose();
}
