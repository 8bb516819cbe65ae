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
/// One schema of a PostgreSQL database, which any number of processes share. Writers take turns on the row of the dataset,
/// which is in every such database; advisory locks, sequences, triggers and LISTEN are not.
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
            // What is asked again is prepared, unless its operator says otherwise: a pooler may not bear it.
            var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
            if (!given.ContainsKey("Max Auto Prepare") && !given.ContainsKey("MaxAutoPrepare")) connection.MaxAutoPrepare = 100;
            Location = $"the PostgreSQL database {connection.Database} at {connection.Host}:{connection.Port}";
            _source = NpgsqlDataSource.Create(connection);
            // With too few threads those that have their answer could not go on and give their connection to the next.
            EnsureThreads(2 * connection.MaxPoolSize);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new StartupException($"Database:ConnectionString cannot be read: {e.Message} Write it as Host=db.example.org;Database=dealtracker;Username=dealtracker;Password=….", e);
        }
    }

    public override string Location { get; }

    public override string SettingHint => "Database:ConnectionString to a database that exists, takes UTF-8 and is the program's own";

    public override string Migrations => "migrations/postgresql/";

    public override FullText FullText { get; } = new PostgresFullText();

    public override DbConnection OpenReader() => _source.OpenConnection();

    public override DbConnection OpenWriter() => _source.OpenConnection();

    public override (DbTransaction Transaction, long Revision) BeginRead(DbConnection reader)
    {
        var transaction = reader.BeginTransaction(IsolationLevel.RepeatableRead);
        // In one message with the first read, at which the snapshot begins.
        return (transaction, reader.ExecuteScalar<long>($"SET TRANSACTION READ ONLY; {ReadRevision}", transaction: transaction));
    }

    public override (DbTransaction Transaction, long Revision) BeginWrite(DbConnection writer, TimeSpan wait)
    {
        // Read committed: once the row is ours, every statement sees what the writers before us committed.
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
        // Nothing is kept with a database as it is with a file.
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
        // Without a code it is not an answer of the server: no connection, or none in time.
        : StoreFailure.Unreachable;

    public override void Dispose() => _source.Dispose();
}
