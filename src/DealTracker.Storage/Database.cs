using System.Buffers;
using System.Diagnostics;
using DealTracker.Storage.Sql;
using DealTracker.Storage.Stores;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DealTracker.Storage;

/// <summary>The database of the record. It has any number of readers, each on one snapshot, and one writer at a time.</summary>
public sealed class Database : IDatasetVersion, IDisposable
{
    private readonly CountCache _counts = new();
    private readonly TimeSpan _writeWait;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _writer = new(1, 1);

    static Database() => RowMap.Register();

    public Database(DatabaseSettings settings, TimeProvider clock, ILogger<Database>? logger = null)
    {
        Store = Store.Create(settings, logger ?? NullLogger<Database>.Instance);
        _writeWait = TimeSpan.FromSeconds(settings.WriteWaitSeconds);
        _clock = clock;
    }

    /// <summary>The place of the database, as its operator reads it: the absolute path of the file, or the name and host of the server's database.</summary>
    public string Location => Store.Location;

    /// <inheritdoc/>
    /// <remarks>Empty until the database was migrated.</remarks>
    public string Instance { get; internal set; } = "";

    internal Store Store { get; }

    /// <summary>Begins to read one snapshot, whose revision is read inside it.</summary>
    public ReadSession BeginRead()
    {
        var connection = Store.OpenReader();
        try
        {
            var (transaction, revision) = Store.BeginRead(connection);
            return new ReadSession(Store, _counts, connection, transaction, revision);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Reads one row by its key, in a statement that is a snapshot by itself.</summary>
    /// <param name="sql">A query that selects a number and a text by <c>@key</c>.</param>
    /// <param name="text">Receives the text, in UTF-8.</param>
    /// <returns>The number; null if there is no such row.</returns>
    internal long? ReadOne(string sql, string key, IBufferWriter<byte> text) => Store.ReadOne(sql, key, text);

    /// <inheritdoc/>
    public long ReadRevision() => Store.Revision();

    /// <summary>
    /// Runs one write transaction, after all that began before it, also in other processes. The transaction commits if the work calls
    /// <see cref="WriteSession.Complete"/> or <see cref="WriteSession.CompleteOutsideRecord"/>; otherwise it is rolled back.
    /// </summary>
    /// <exception cref="TimeoutException">Other writes took longer than a write may wait.</exception>
    public async Task<T> WriteAsync<T>(Func<WriteSession, T> work, CancellationToken cancellation = default)
    {
        var start = Stopwatch.GetTimestamp();
        if (!await _writer.WaitAsync(_writeWait, cancellation))
            throw new TimeoutException($"Other writes took longer than {_writeWait.TotalSeconds} s.");
        try
        {
            using var connection = Store.OpenWriter();
            var (transaction, revision) = Store.BeginWrite(connection, _writeWait - Stopwatch.GetElapsedTime(start));
            using var _ = transaction;
            var session = new WriteSession(connection, transaction, revision, _clock.GetUtcNow(), Store.FullText);
            var result = work(session);
            session.End();
            return result;
        }
        finally
        {
            _writer.Release();
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        Store.Dispose();
    }
}
