using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries.Projections;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries;

/// <summary>A list of records under the filters, in one of its orders, which clients read page by page: deals or events.</summary>
internal sealed record RecordList<T>
{
    /// <summary>The states of the records, one of which holds at any point: <c>deal_states ds</c>.</summary>
    public required string States { get; init; }

    /// <summary>The records: <c>deals d</c>.</summary>
    public required string Records { get; init; }

    /// <summary>The alias of the records: <c>d</c>.</summary>
    public required string Record { get; init; }

    /// <summary>The column by which a state names its record: <c>ds.deal</c>.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Adds what a filter asks. The last argument says whether only a page is read in the order of the list: then a text is looked for
    /// record by record, and else in all of them at once.
    /// </summary>
    public required Action<SqlConditions, ResolvedFilter, bool> AddConditions { get; init; }

    /// <summary>How the list reads the values of a facet.</summary>
    public required Func<Facet, ResolvedFilter, SqlConditions, FacetSource> FacetSource { get; init; }

    /// <summary>Reads records from their tables.</summary>
    public required Func<IRecordSession, AsOf, IReadOnlyList<string>, IReadOnlyList<T>> Read { get; init; }

    /// <summary>The stored JSON of the same records, as they are known now.</summary>
    public required Projection Projection { get; init; }

    /// <summary>One page.</summary>
    /// <param name="cursor">After which record it begins; null for the first page.</param>
    public ListPage<T> Page(ReadSession session, ResolvedFilter filter, PagedFilter request, Keyset order, Cursor? cursor)
    {
        var (rows, next) = Rows(session, filter, request, order, cursor, withJson: false);
        return Page(session, filter, request, Read(session, filter.AsOf, [.. rows.Select(row => row.Id)]), next);
    }

    /// <summary>One page as JSON.</summary>
    /// <param name="cursor">After which record it begins; null for the first page.</param>
    public ListPage<RawJson> JsonPage(ReadSession session, ResolvedFilter filter, PagedFilter request, Keyset order, Cursor? cursor)
    {
        var (rows, next) = Rows(session, filter, request, order, cursor, withJson: filter.AsOf == AsOf.Now);
        return Page(session, filter, request, Projection.Read(session, filter.AsOf, rows), next);
    }

    /// <summary>How many records have each value of each facet; null when no facet is asked for. A record with two values counts under both.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Facets(ReadSession session, ResolvedFilter filter, IReadOnlyList<Facet> facets) =>
        facets.Count == 0 ? null : facets.ToDictionary(Code<Facet>.Text, facet => Counts(session, filter, facet));

    private (IReadOnlyList<ListPageRow> Rows, Cursor? Next) Rows(
        ReadSession session, ResolvedFilter filter, PagedFilter request, Keyset order, Cursor? cursor, bool withJson)
    {
        var conditions = new SqlConditions();
        AddConditions(conditions, filter, true);
        order.AddAfter(conditions, cursor);
        PagePlanner.Apply(session, conditions, order.Id, Projection.Records, request.Limit);
        // SQLite joins in the order of a CROSS JOIN: the table of the key comes first, so that it goes along the index of the key.
        var (first, second) = order.Keys[0].StartsWith($"{Record}.", StringComparison.Ordinal) ? (Records, States) : (States, Records);
        // The JSON is looked up for the rows of the page only. The order is given again, which costs nothing: a store may mix the rows of a join.
        var rows = ListPageRow.Read(session, $"""
            SELECT page.id, page.sort_key{(withJson ? ", shown.json" : "")}
            FROM (
                SELECT {order.Id} AS id, {order.Keys[0]} AS sort_key, {Record}.seq, {Record}.changed_revision
                FROM {first} CROSS JOIN {second}
                WHERE {Record}.id = {Id} AND {conditions.Sql}
                ORDER BY {order.OrderBy}
                LIMIT {conditions.Parameter(request.Limit + 1)}
            ) page
            {(withJson ? Projection.Join("page") : "")}
            ORDER BY {(order with { Keys = ["page.sort_key"], Id = "page.id" }).OrderBy}
            """, conditions.Parameters, withJson);
        return order.Page(rows, request.Limit, row => row.Id, row => row.SortKey);
    }

    private ListPage<TRow> Page<TRow>(ReadSession session, ResolvedFilter filter, PagedFilter request, IReadOnlyList<TRow> rows, Cursor? next) => new()
    {
        Rows = rows,
        Revision = session.Revision,
        Names = filter.Names,
        Next = next,
        Total = request.Include.Contains(Include.Total) ? Total(session, filter) : null,
        Facets = Facets(session, filter, request.Facets.Values),
    };

    private long Total(ReadSession session, ResolvedFilter filter)
    {
        var conditions = new SqlConditions();
        AddConditions(conditions, filter, false);
        return session.Count<long>($"""
            SELECT COUNT(*)
            FROM {States}
            JOIN {Records} ON {Record}.id = {Id}
            WHERE {conditions.Sql}
            """, conditions.Parameters)[0];
    }

    private IReadOnlyList<FacetCount> Counts(ReadSession session, ResolvedFilter filter, Facet facet)
    {
        var conditions = new SqlConditions();
        AddConditions(conditions, filter, false);
        var source = FacetSource(facet, filter, conditions);
        var rows = session.Count<FacetRow>($"""
            SELECT {source.Value} AS value, {source.Label} AS label, COUNT(DISTINCT {Id}) AS count
            FROM {States}
            JOIN {Records} ON {Record}.id = {Id}
            {source.Joins}
            WHERE {conditions.Sql}
            GROUP BY {source.Value}, {source.Label}
            ORDER BY count DESC, value
            """, conditions.Parameters);
        return [.. rows.Where(row => row.Value is not null)
            .Select(row => new FacetCount { Value = row.Value!, Label = row.Label ?? row.Value!, Count = row.Count })];
    }
}

/// <summary>A value of a facet and its count; the value is null for records that have none.</summary>
internal sealed record FacetRow
{
    public string? Value { get; init; }
    public string? Label { get; init; }
    public long Count { get; init; }
}
