using System.Data;
using System.Data.Common;

namespace DealTracker.Api.Storage;

/// <summary>One snapshot of the record. Everything an answer says is read from one.</summary>
public sealed class ReadSession(DbConnection connection, DbTransaction transaction, long revision) : IDisposable
{
    public DbConnection Connection { get; } = connection;

    public IDbTransaction Transaction => transaction;

    /// <summary>The revision this snapshot shows.</summary>
    public long Revision { get; } = revision;

    public void Dispose()
    {
        transaction.Dispose();
        Connection.Dispose();
    }
}
