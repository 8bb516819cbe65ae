using Dapper;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Queries.Projections;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Events;

/// <summary>The events of a timeline, a page or all.</summary>
internal static class EventList
{
    private const string From = """
        FROM event_states s
        JOIN events e ON e.id = s.event
        """;

    private const int ExportedAtOnce = 200;

    /// <summary>One page.</summary>
    /// <param name="cursor">After which event it begins; null for the first page.</param>
    public static ListPage<EventResponse> Page(ReadSession session, ResolvedFilter filter, TimelineFilter request, Cursor? cursor) =>
        Page(session, filter, request, cursor, json: false, rows => EventTables.Read(session, filter.Knowledge, [.. rows.Select(row => row.Id)]));

    /// <summary>One page as JSON.</summary>
    public static ListPage<RawJson> JsonPage(ReadSession session, ResolvedFilter filter, TimelineFilter request, Cursor? cursor) =>
        Page(session, filter, request, cursor, json: true, rows => ProjectionReader.Read(session, filter.Knowledge, EventProjections.Event, rows));

    private static ListPage<T> Page<T>(
        ReadSession session, ResolvedFilter filter, TimelineFilter request, Cursor? cursor, bool json, Func<IReadOnlyList<ListPageRow>, IReadOnlyList<T>> of)
    {
        var order = OrderOf(request);
        var conditions = new SqlConditions();
        EventConditions.AddTo(conditions, filter, forPage: true);
        order.AddAfter(conditions, cursor);
        PagePlanner.Apply(session, conditions, order.Id, "events", request.Limit);
        var page = $"""
            SELECT {order.Id} AS id, {order.Keys[0]} AS sort_key, e.seq, e.changed_revision
            FROM {order.First("event_states s", "events e")}
            WHERE e.id = s.event AND {conditions.Sql}
            ORDER BY {order.OrderBy}
            LIMIT {conditions.Parameter(request.Limit + 1)}
            """;
        var isShown = json && filter.Knowledge.IsNow;
        var found = ListPageRow.Read(session, isShown ? EventProjections.Event.PageSql(page, order) : page, conditions.Parameters, isShown);
        var (rows, next) = order.Page(found, request.Limit, row => row.Id, row => row.SortKey);
        return new ListPage<T>
        {
            Rows = of(rows),
            Revision = session.Revision,
            Names = filter.Names,
            Next = next,
            Total = request.Include.Contains(Include.Total) ? Total(session, filter) : null,
            Facets = EventFacets.Count(session, filter, request.Facets.Values),
        };
    }

    /// <summary>Every event, read page by page while it is enumerated, so that only one page is in memory.</summary>
    public static IEnumerable<EventResponse> All(ReadSession session, ResolvedFilter filter, TimelineFilter request)
    {
        var whole = request with { Limit = ExportedAtOnce };
        Cursor? cursor = null;
        do
        {
            var page = Page(session, filter, whole, cursor);
            foreach (var one in page.Rows) yield return one;
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    /// <summary>How many events there are of each shape of date, and when one of them last changed.</summary>
    public static IReadOnlyList<DateShapeRow> Shapes(ReadSession session, ResolvedFilter filter)
    {
        var conditions = new SqlConditions();
        EventConditions.AddTo(conditions, filter);
        return [.. session.Connection.Query<DateShapeRow>($"""
            SELECT s.precision, CASE WHEN s.earliest IS NULL THEN 0 ELSE 1 END AS has_first, CASE WHEN s.latest IS NULL THEN 0 ELSE 1 END AS has_last,
                COUNT(*) AS count, MAX(e.updated_at) AS updated_at
            {From}
            WHERE {conditions.Sql}
            GROUP BY s.precision, CASE WHEN s.earliest IS NULL THEN 0 ELSE 1 END, CASE WHEN s.latest IS NULL THEN 0 ELSE 1 END
            """, conditions.Parameters, session.Transaction)];
    }

    /// <summary>Every event as rows of <c>timeline.csv</c>, in the order asked for.</summary>
    public static ExportQuery Export(ResolvedFilter filter, TimelineFilter request)
    {
        var scope = new ExportScope(filter);
        return ExportQuery.Create(EventColumns.Create(scope.Known), $"{scope.Events()}\nORDER BY {OrderOf(request).OrderBy}", scope.Parameters);
    }

    private static long Total(ReadSession session, ResolvedFilter filter)
    {
        var conditions = new SqlConditions();
        EventConditions.AddTo(conditions, filter);
        return session.Count<long>($"SELECT COUNT(*) {From} WHERE {conditions.Sql}", conditions.Parameters)[0];
    }

    private static Keyset OrderOf(TimelineFilter request) => (request.Sort, request.Order) switch
    {
        (TimelineSort.Updated, var order) => new Keyset("updated", order == SortOrder.Desc, ["e.updated_at"], "e.id"),
        (_, SortOrder.Desc) => new Keyset("date", true, ["s.date_descending"], "s.event"),
        _ => new Keyset("date", false, ["s.date_ascending"], "s.event"),
    };
}

internal sealed record DateShapeRow
{
    public string? Precision { get; init; }
    public long HasFirst { get; init; }
    public long HasLast { get; init; }
    public long Count { get; init; }
    public required string UpdatedAt { get; init; }
}
