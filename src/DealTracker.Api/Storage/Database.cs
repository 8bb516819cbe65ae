using Dapper;
using Microsoft.Data.Sqlite;

namespace DealTracker.Api.Storage;

/// <summary>
/// The record in its SQLite file: any number of readers, each on one snapshot, and one writer at a time. Readers open
/// the file read-only, so that a write by mistake fails at once.
/// </summary>
public sealed class Database : IDisposable
{
    private readonly string _readers;
    private readonly string _writer;
    private readonly TimeSpan _writeWait;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _turn = new(1, 1);

    static Database() => RowMap.Register();

    public Database(DatabaseSettings settings, TimeProvider clock)
    {
        Path = System.IO.Path.GetFullPath(settings.Path);
        _writeWait = TimeSpan.FromSeconds(settings.WriteWaitSeconds);
        _clock = clock;
        var connection = new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true, DefaultTimeout = 5 };
        _readers = new SqliteConnectionStringBuilder(connection.ToString()) { Mode = SqliteOpenMode.ReadOnly }.ToString();
        // For its turn among processes a write waits as long as for its turn in this one.
        connection.DefaultTimeout = settings.WriteWaitSeconds;
        _writer = connection.ToString();
    }

    /// <summary>The file, absolute.</summary>
    public string Path { get; }

    /// <summary>For migrations, which open the file themselves.</summary>
    internal string WriterConnectionString => _writer;

    /// <summary>Begins to read one snapshot; its revision is read inside it.</summary>
    public ReadSession BeginRead()
    {
        var connection = new SqliteConnection(_readers);
        try
        {
            connection.Open();
            // Deferred: the snapshot begins with the first read, which is that of the revision.
            var transaction = connection.BeginTransaction(deferred: true);
            var revision = connection.ExecuteScalar<long>("SELECT revision FROM dataset WHERE id = 1", transaction: transaction);
            return new ReadSession(connection, transaction, revision);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The revision that was committed last, by this process or any other.</summary>
    public long ReadRevision()
    {
        using var connection = new SqliteConnection(_readers);
        connection.Open();
        return connection.ExecuteScalar<long>("SELECT revision FROM dataset WHERE id = 1");
    }

    /// <summary>
    /// Runs one write transaction, after those that came before it. It commits when the work says so; in any other case
    /// nothing of it remains.
    /// </summary>
    /// <exception cref="TimeoutException">Its turn did not come in time.</exception>
    public async Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation = default)
    {
        if (!await _turn.WaitAsync(_writeWait, cancellation))
            throw new TimeoutException($"Other writes took longer than {_writeWait.TotalSeconds} s.");
        try
        {
            using var connection = new SqliteConnection(_writer);
            connection.Open();
            connection.Execute("PRAGMA synchronous = FULL");
            using var transaction = connection.BeginTransaction(deferred: false);
            var revision = connection.ExecuteScalar<long>("SELECT revision FROM dataset WHERE id = 1", transaction: transaction);
            var session = new WriteSession(connection, transaction, revision, _clock.GetUtcNow());
            var result = work(session);
            session.End();
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _turn.Dispose();
        SqliteConnection.ClearAllPools();
    }
}
