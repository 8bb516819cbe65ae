using Dapper;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.History;

/// <summary>Edits of a record, newest first; also of a record that was deleted.</summary>
internal static class HistoryList
{
    private const string OfRecord = "SELECT @kind AS kind, @id AS id";

    private const string OfDeal = """
        SELECT @kind AS kind, @id AS id
        UNION ALL
        SELECT 'event' AS kind, event AS id FROM event_deals_ever WHERE deal = @id
        """;

    // The reverse of the order of changes.
    private static readonly Keyset NewestFirst = ChangeList.Order with { Descending = true };

    /// <summary>One page.</summary>
    /// <exception cref="ProblemException">There never was such a record: 404.</exception>
    public static ListPage<HistoryEntry> Page(ReadSession session, HttpContext context, RecordRef record, HistoryRequest request)
    {
        if (!IsKnown(session, record)) throw RecordNotFound.For(session, record.Kind, record.Id);
        var conditions = new SqlConditions();
        conditions.Parameters.Add("kind", Code<RecordKind>.Text(record.Kind));
        conditions.Parameters.Add("id", record.Id);
        NewestFirst.AddAfter(conditions, NewestFirst.ReadCursor(context, request.Cursor));
        var found = session.Connection.Query<HistoryRow>($"""
            SELECT {ChangeRow.Columns},
                (SELECT p.document FROM history p WHERE p.kind = h.kind AND p.id = h.id AND p.revision < h.revision
                    ORDER BY p.revision DESC LIMIT 1) AS before
            FROM ({(record.Kind == RecordKind.Deal ? OfDeal : OfRecord)}) r
            JOIN history h ON h.kind = r.kind AND h.id = r.id
            WHERE {conditions.Sql}
            ORDER BY {NewestFirst.OrderBy}
            LIMIT {conditions.Parameter(request.Limit + 1)}
            """, conditions.Parameters, session.Transaction).ToList();
        var (rows, next) = NewestFirst.Page(found, request.Limit, row => row.Id, row => row.Revision, row => row.KindOrder);
        return new ListPage<HistoryEntry> { Rows = [.. rows.Select(row => new HistoryEntry(row))], Revision = session.Revision, Next = next };
    }

    /// <summary>Whether there is or was such a record.</summary>
    public static bool IsKnown(ReadSession session, RecordRef record) => session.Connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM history WHERE kind = @Kind AND id = @Id)",
        new { Kind = Code<RecordKind>.Text(record.Kind), record.Id }, session.Transaction);

    /// <summary>The revision in which a record was written last, before the write at hand.</summary>
    public static long RevisionBefore(WriteSession write, RecordRef record) => write.Connection.ExecuteScalar<long>("""
        SELECT COALESCE(MAX(revision), 0)
        FROM history
        WHERE kind = @Kind AND id = @Id AND revision < @NewRevision
        """, new { Kind = Code<RecordKind>.Text(record.Kind), record.Id, write.NewRevision }, write.Transaction);

    /// <summary>What a revision created and changed.</summary>
    public static IReadOnlyList<RecordChange> ChangesOf(WriteSession write, long revision) =>
    [
        .. write.Connection.Query<RevisionChangeRow>($"""
            SELECT h.kind, h.id, h.document,
                (SELECT p.document FROM history p WHERE p.kind = h.kind AND p.id = h.id AND p.revision < h.revision
                    ORDER BY p.revision DESC LIMIT 1) AS before
            FROM history h
            WHERE h.revision = @revision AND h.document IS NOT NULL
            ORDER BY {ChangeRow.RankOfKind}, h.id
            """, new { revision }, write.Transaction)
            .Select(row => new RecordChange(new RecordRef(Code<RecordKind>.Parse(row.Kind), row.Id), row.Before, row.Document)),
    ];
}

/// <summary>What a revision made of a record.</summary>
internal sealed record RevisionChangeRow
{
    public required string Kind { get; init; }
    public required string Id { get; init; }
    public required string Document { get; init; }
    public string? Before { get; init; }
}
