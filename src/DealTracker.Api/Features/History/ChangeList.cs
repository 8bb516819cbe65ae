using Dapper;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.History;

/// <summary>Edits of all records after a revision, in the order in which they were made.</summary>
internal static class ChangeList
{
    /// <summary>By revision, then a record after those that it refers to, then by id.</summary>
    public static Keyset Order { get; } = new("revision", Descending: false, ["h.revision", ChangeRow.RankOfKind], "h.id") { HasNumbers = true };

    /// <summary>One page.</summary>
    /// <param name="cursor">After which edit it begins; null for the first page.</param>
    public static ListPage<ChangeEntry> Page(ReadSession session, ListChangesRequest request, Cursor? cursor) =>
        Page(session, request.Since, null, request.Limit, cursor);

    /// <summary>One page of the edits between two revisions.</summary>
    /// <param name="until">The last revision that counts; null for all.</param>
    public static ListPage<ChangeEntry> Page(ReadSession session, long since, long? until, int limit, Cursor? cursor)
    {
        var conditions = Since(since);
        if (until is { } last) conditions.Add($"h.revision <= {conditions.Parameter(last)}");
        Order.AddAfter(conditions, cursor);
        var sql = $"{Select(conditions)}\nLIMIT {conditions.Parameter(limit + 1)}";
        var found = session.Connection.Query<ChangeRow>(sql, conditions.Parameters, session.Transaction).ToList();
        var (rows, next) = Order.Page(found, limit, row => row.Id, row => row.Revision, row => row.KindOrder);
        return new ListPage<ChangeEntry> { Rows = [.. rows.Select(row => new ChangeEntry(row))], Revision = session.Revision, Next = next };
    }

    /// <summary>All of them, read while they are asked for.</summary>
    public static IEnumerable<ChangeEntry> Stream(ReadSession session, ListChangesRequest request)
    {
        var conditions = Since(request.Since);
        return session.Connection.Query<ChangeRow>(Select(conditions), conditions.Parameters, session.Transaction, buffered: false)
            .Select(row => new ChangeEntry(row));
    }

    private static SqlConditions Since(long since)
    {
        var conditions = new SqlConditions();
        conditions.Add($"h.revision > {conditions.Parameter(since)}");
        return conditions;
    }

    private static string Select(SqlConditions conditions) => $"""
        SELECT {ChangeRow.Columns}
        FROM history h
        WHERE {conditions.Sql}
        ORDER BY {Order.OrderBy}
        """;
}
