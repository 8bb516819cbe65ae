using Dapper;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.History;

/// <summary>Edits of a record, newest first; also of one that is no more.</summary>
internal static class HistoryList
{
    private const string OfRecord = "SELECT @kind AS kind, @id AS id";

    private const string OfDeal = """
        SELECT @kind AS kind, @id AS id
        UNION ALL
        SELECT 'event' AS kind, event AS id FROM event_deals_ever WHERE deal = @id
        """;

    /// <summary>One page.</summary>
    /// <exception cref="ProblemException">There never was such a record: 404.</exception>
    public static ListPage<HistoryEntry> Page(ReadSession session, HttpContext context, RecordRef record, HistoryRequest request)
    {
        var kind = Code<RecordKind>.Text(record.Kind);
        if (!IsKnown(session, record)) throw RecordNotFound.For(session, record.Kind, record.Id);
        var conditions = new SqlConditions();
        conditions.Parameters.Add("kind", kind);
        conditions.Parameters.Add("id", record.Id);
        EditOrder.Newest.AddAfter(conditions, EditOrder.Newest.Read(context, request.Cursor));
        var rows = session.Connection.Query<HistoryRow>($"""
            SELECT h.revision, {EditOrder.KindOrder} AS kind_order, h.kind, h.id, h.action, h.actor, h.at, h.note, {EditOrder.Reason} AS reason, h.superseded_by, h.document,
                (SELECT p.document FROM history p WHERE p.kind = h.kind AND p.id = h.id AND p.revision < h.revision
                    ORDER BY p.revision DESC LIMIT 1) AS before
            FROM ({(record.Kind == RecordKind.Deal ? OfDeal : OfRecord)}) r
            JOIN history h ON h.kind = r.kind AND h.id = r.id
            WHERE {conditions.Sql}
            ORDER BY {EditOrder.Newest.OrderBy}
            LIMIT {conditions.Parameter(request.Limit + 1)}
            """, conditions.Parameters, session.Transaction).ToList();

        var page = rows.Take(request.Limit).ToList();
        return new ListPage<HistoryEntry>
        {
            Rows = [.. page.Select(Entry)],
            Revision = session.Revision,
            Next = rows.Count > page.Count ? EditOrder.Newest.After(page[^1].Revision, page[^1].KindOrder, page[^1].Id) : null,
        };
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
            ORDER BY {EditOrder.KindOrder}, h.id
            """, new { revision }, write.Transaction)
            .Select(row => new RecordChange(new RecordRef(Code<RecordKind>.Parse(row.Kind), row.Id), row.Before, row.Document)),
    ];

    private static HistoryEntry Entry(HistoryRow row) => new()
    {
        Revision = row.Revision,
        At = row.At,
        Actor = row.Actor,
        Note = row.Note,
        Reason = row.Reason,
        Action = Code<ChangeAction>.Parse(row.Action),
        Record = EditedRecord.From(row.Kind, row.Id),
        SupersededBy = row.SupersededBy,
        Changes = DocumentDiff.Between(row.Before, row.Document),
    };
}
