using System.Data;
using System.Data.Common;
using CommunityToolkit.HighPerformance.Buffers;
using Dapper;
using DealTracker.Storage.Stores;

namespace DealTracker.Storage;

/// <summary>A read transaction on one snapshot of the record. Everything in one answer is read from one snapshot.</summary>
public sealed class ReadSession : IRecordSession, IDisposable
{
    private readonly DbTransaction _transaction;
    private readonly Store _store;
    private readonly CountCache _counts;
    private readonly List<ArrayPoolBufferWriter<byte>> _buffers = [];
    private bool _isDisposed;

    internal ReadSession(Store store, CountCache counts, DbConnection connection, DbTransaction transaction, long revision) =>
        (_store, _counts, Connection, _transaction, Revision) = (store, counts, connection, transaction, revision);

    public DbConnection Connection { get; }

    public IDbTransaction Transaction => _transaction;

    /// <summary>The revision of this snapshot.</summary>
    public long Revision { get; }

    internal FullText FullText => _store.FullText;

    /// <summary>Runs a query that counts, once per revision.</summary>
    internal IReadOnlyList<T> Count<T>(string sql, DynamicParameters parameters) => _counts.Get<T>(this, sql, parameters);

    /// <summary>Rents memory for rows until the session ends, so that pages make no work for the garbage collector.</summary>
    internal ArrayPoolBufferWriter<byte> RentBuffer()
    {
        var buffer = new ArrayPoolBufferWriter<byte>(1 << 15);
        _buffers.Add(buffer);
        return buffer;
    }

    public void Dispose()
    {
        // A connection that was released may already belong to another session.
        if (_isDisposed) return;
        _isDisposed = true;
        foreach (var buffer in _buffers) buffer.Dispose();
        _transaction.Dispose();
        _store.Release(Connection);
    }
}
