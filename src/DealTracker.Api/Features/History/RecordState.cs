using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Features.History;

/// <summary>The documents of the record as they stood at a revision.</summary>
internal sealed class RecordState(ReadSession session, long revision)
{
    private readonly Dictionary<RecordRef, RecordStateRow?> _known = [];

    public long Revision => revision;

    /// <summary>The record; null when it did not exist then.</summary>
    public T? Find<T>(RecordKind kind, string id) where T : class =>
        StateOf(new RecordRef(kind, id))?.Document is { } document ? RecordJson.Read<T>(document) : null;

    /// <summary>A record that another one of the same revision names.</summary>
    public T Get<T>(RecordKind kind, string id) where T : class => Find<T>(kind, id)
        ?? throw new InvalidOperationException($"The history lacks the {kind} '{id}' at revision {revision}.");

    /// <summary>The last edit of a record up to the revision; null when there was none yet.</summary>
    public RecordStateRow? StateOf(RecordRef record)
    {
        if (_known.TryGetValue(record, out var known)) return known;
        return _known[record] = session.Connection.QuerySingleOrDefault<RecordStateRow>($"""
            SELECT h.revision, h.at, {ChangeRow.ReasonOfRemoval} AS reason, h.superseded_by, h.document
            FROM history h
            WHERE h.kind = @Kind AND h.id = @Id AND h.revision <= @revision
            ORDER BY h.revision DESC
            LIMIT 1
            """, new { Kind = Code<RecordKind>.Text(record.Kind), record.Id, revision }, session.Transaction);
    }
}

/// <summary>The edit that made a record what it was.</summary>
internal sealed record RecordStateRow
{
    public long Revision { get; init; }
    public required string At { get; init; }
    public string? Reason { get; init; }
    public string? SupersededBy { get; init; }
    public string? Document { get; init; }
}
