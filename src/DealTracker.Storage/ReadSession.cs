using System.Data;
using System.Data.Common;
using CommunityToolkit.HighPerformance.Buffers;
using Dapper;
using DealTracker.Storage.Stores;

namespace DealTracker.Storage;

/// <summary>One snapshot of the record. Everything an answer says is read from one.</summary>
public sealed class ReadSession : IRecordSession, IDisposable
{
    private readonly DbTransaction _transaction;

    private readonly Store _store;
    private readonly CountCache _counts;
    private readonly List<ArrayPoolBufferWriter<byte>> _buffers = [];
    private bool _isOver;

    internal ReadSession(Store store, CountCache counts, DbConnection connection, DbTransaction transaction, long revision) =>
        (_store, _counts, Connection, _transaction, Revision) = (store, counts, connection, transaction, revision);

    public DbConnection Connection { get; }

    public IDbTransaction Transaction => _transaction;

    /// <summary>The revision this snapshot shows.</summary>
    public long Revision { get; }

    internal FullText FullText => _store.FullText;

    /// <summary>The rows of a query that counts; made once a revision.</summary>
    internal IReadOnlyList<T> Count<T>(string sql, DynamicParameters parameters) => _counts.Get<T>(this, sql, parameters);

    /// <summary>Memory for what is read, until the session is over: a page after the other, none makes work for the garbage collector.</summary>
    internal ArrayPoolBufferWriter<byte> RentBuffer()
    {
        var memory = new ArrayPoolBufferWriter<byte>(1 << 15);
        _buffers.Add(memory);
        return memory;
    }

    public void Dispose()
    {
        // A connection that was given back is another's.
        if (_isOver) return;
        _isOver = true;
        foreach (var memory in _buffers) memory.Dispose();
        _transaction.Dispose();
        _store.Release(Connection);
    }
}
