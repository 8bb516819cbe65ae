using System.Data;
using System.Data.Common;

namespace DealTracker.Api.Storage;

/// <summary>One snapshot of the record. Everything an answer says is read from one.</summary>
public sealed class ReadSession : IDisposable
{
    private readonly DbTransaction _transaction;

    internal ReadSession(DbConnection connection, DbTransaction transaction, long revision, FullText fullText) =>
        (Connection, _transaction, Revision, FullText) = (connection, transaction, revision, fullText);

    public DbConnection Connection { get; }

    public IDbTransaction Transaction => _transaction;

    /// <summary>The revision this snapshot shows.</summary>
    public long Revision { get; }

    internal FullText FullText { get; }

    public void Dispose()
    {
        _transaction.Dispose();
        Connection.Dispose();
    }
}
