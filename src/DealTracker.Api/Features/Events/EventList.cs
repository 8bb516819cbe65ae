using Dapper;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Events;

/// <summary>The events of a timeline: by pages, or all of them.</summary>
internal static class EventList
{
    private const int ExportedAtOnce = 200;

    public static RecordList<EventResponse> Events { get; } = new()
    {
        States = "event_states s",
        Records = "events e",
        Record = "e",
        Id = "s.event",
        AddConditions = EventConditions.AddTo,
        FacetSource = FacetSource,
        Read = EventTables.Read,
        Projection = EventTables.Projection,
    };

    /// <summary>The order that a request asks for.</summary>
    public static Keyset OrderOf(TimelineFilter request)
    {
        var descending = request.Order == SortOrder.Desc;
        return request.Sort switch
        {
            TimelineSort.Updated => Order("e.updated_at", "e.id"),
            _ => Order(descending ? "s.date_descending" : "s.date_ascending", "s.event"),
        };

        Keyset Order(string key, string id) => new(Code<TimelineSort>.Text(request.Sort), descending, [key], id);
    }

    /// <summary>Every event, read page by page while it is enumerated, so that only one page is in memory.</summary>
    public static IEnumerable<EventResponse> All(ReadSession session, ResolvedFilter filter, TimelineFilter request)
    {
        var whole = request with { Limit = ExportedAtOnce };
        Cursor? cursor = null;
        do
        {
            var page = Events.Page(session, filter, whole, OrderOf(whole), cursor);
            foreach (var dealEvent in page.Rows) yield return dealEvent;
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
            FROM event_states s
            JOIN events e ON e.id = s.event
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

    private static FacetSource FacetSource(Facet facet, ResolvedFilter filter, SqlConditions conditions) => facet switch
    {
        Facet.Country => new("x.party", "p.name", "JOIN event_countries x ON x.event = s.event JOIN parties p ON p.id = x.party"),
        Facet.System => new("x.system", "y.name", "JOIN event_families x ON x.event = s.event JOIN systems y ON y.id = x.system"),
        Facet.Kind => new("k.kind", "k.kind", "JOIN event_deals x ON x.event = s.event JOIN deal_kinds k ON k.deal = x.deal"),
        Facet.Status => new("ds.status", "ds.status",
            $"JOIN event_deals x ON x.event = s.event JOIN deal_states ds ON ds.deal = x.deal AND {filter.AsOf.StateCondition("ds", conditions)}"),
        Facet.Type => new("e.type", "e.type", ""),
        Facet.Year => new(TimeBucketSql.ExpressionFor(TimeBucket.Year), TimeBucketSql.ExpressionFor(TimeBucket.Year), ""),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
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
