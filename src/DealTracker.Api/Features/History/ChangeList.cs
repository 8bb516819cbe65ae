using System.Text.Json;
using Dapper;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.History;

/// <summary>Edits of all records after a revision, in the order in which they were made.</summary>
internal static class ChangeList
{
    /// <summary>One page.</summary>
    /// <param name="cursor">After which edit it begins; null for the first page.</param>
    public static ListPage<ChangeEntry> Page(ReadSession session, ListChangesRequest request, Cursor? cursor) =>
        Page(session, request.Since, null, request.Limit, cursor);

    /// <summary>One page of those between two revisions.</summary>
    /// <param name="until">The last revision that counts; null for all.</param>
    public static ListPage<ChangeEntry> Page(ReadSession session, long since, long? until, int limit, Cursor? cursor)
    {
        var conditions = Since(since);
        if (until is { } last) conditions.Add($"h.revision <= {conditions.Parameter(last)}");
        EditOrder.AsMade.AddAfter(conditions, cursor);
        var sql = $"{Select(conditions)} LIMIT {conditions.Parameter(limit + 1)}";
        var rows = session.Connection.Query<ChangeRow>(sql, conditions.Parameters, session.Transaction).ToList();
        var page = rows.Take(limit).ToList();
        return new ListPage<ChangeEntry>
        {
            Rows = [.. page.Select(Entry)],
            Revision = session.Revision,
            Next = rows.Count > page.Count ? EditOrder.AsMade.After(page[^1].Revision, page[^1].KindOrder, page[^1].Id) : null,
        };
    }

    /// <summary>All of them, read while they are asked for.</summary>
    public static IEnumerable<ChangeEntry> Stream(ReadSession session, ListChangesRequest request)
    {
        var conditions = Since(request.Since);
        return session.Connection.Query<ChangeRow>(Select(conditions), conditions.Parameters, session.Transaction, buffered: false).Select(Entry);
    }

    private static SqlConditions Since(long since)
    {
        var conditions = new SqlConditions();
        conditions.Add($"h.revision > {conditions.Parameter(since)}");
        return conditions;
    }

    private static string Select(SqlConditions conditions) => $"""
        SELECT h.revision, {EditOrder.KindOrder} AS kind_order, h.kind, h.id, h.action, h.actor, h.at, h.note, {EditOrder.Reason} AS reason, h.superseded_by, h.document
        FROM history h
        WHERE {conditions.Sql}
        ORDER BY {EditOrder.AsMade.OrderBy}
        """;

    private static ChangeEntry Entry(ChangeRow row) => new()
    {
        Revision = row.Revision,
        At = row.At,
        Actor = row.Actor,
        Note = row.Note,
        Reason = row.Reason,
        Action = Code<ChangeAction>.Parse(row.Action),
        Record = EditedRecord.From(row.Kind, row.Id),
        SupersededBy = row.SupersededBy,
        Document = row.Document is null ? null : JsonElement.Parse(row.Document),
    };
}
