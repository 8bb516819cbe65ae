using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using DealTracker.Storage.Stores;

namespace DealTracker.Storage;

/// <summary>One write transaction. It is rolled back unless <see cref="Complete"/> or <see cref="CompleteOutsideRecord"/> was called.</summary>
public sealed class WriteSession : IRecordSession
{
    private readonly DbTransaction _transaction;
    private bool _isComplete;

    internal WriteSession(DbConnection connection, DbTransaction transaction, long revision, DateTimeOffset now, FullText fullText)
    {
        (Connection, _transaction, FullText) = (connection, transaction, fullText);
        NewRevision = revision + 1;
        Now = now;
        At = now.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    public DbConnection Connection { get; }

    public IDbTransaction Transaction => _transaction;

    /// <summary>The revision that this write makes if it is committed.</summary>
    public long NewRevision { get; }

    /// <summary>The time of the write.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The time of the write, UTC, ISO 8601 with milliseconds: <c>2026-11-24T10:00:00.000Z</c>.</summary>
    public string At { get; }

    internal FullText FullText { get; }

    /// <summary>Marks the work as complete and raises the revision by one.</summary>
    public void Complete()
    {
        Connection.Execute("UPDATE dataset SET revision = @NewRevision WHERE id = 1", new { NewRevision }, Transaction);
        _isComplete = true;
    }

    /// <summary>Marks the work as complete if it changed nothing of the record itself, but keys or projections. The revision stays.</summary>
    public void CompleteOutsideRecord() => _isComplete = true;

    /// <summary>Commits or rolls back the transaction.</summary>
    internal void End()
    {
        if (_isComplete) _transaction.Commit();
        else _transaction.Rollback();
    }
}
