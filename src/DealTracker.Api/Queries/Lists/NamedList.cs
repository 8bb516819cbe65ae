using Dapper;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Text;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries.Lists;

/// <summary>Records that clients find by name, in the order of their names and with their counts: countries or systems.</summary>
/// <typeparam name="TRow">The columns that a list reads.</typeparam>
internal sealed record NamedList<TRow> where TRow : NamedRow
{
    private static readonly Keyset Order = new("name", Descending: false, ["r.sort_key"], "r.id");

    /// <summary>The table of the records: <c>parties</c>.</summary>
    public required string Table { get; init; }

    /// <summary>The columns of <c>r</c>, the table, that <typeparamref name="TRow"/> adds to those of every list.</summary>
    public required string Columns { get; init; }

    /// <summary>The column of a record's class: <c>kind</c>.</summary>
    public required string Class { get; init; }

    /// <summary>The column by which the other tables refer to the record: <c>party</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>The table of names: <c>party_names</c>.</summary>
    public required string Names { get; init; }

    /// <summary>The table of the deals that a filter by the record finds: <c>deal_countries</c>.</summary>
    public required string DealLinks { get; init; }

    /// <summary>The table of the events that a filter by the record finds: <c>event_countries</c>.</summary>
    public required string EventLinks { get; init; }

    /// <summary>One page.</summary>
    /// <param name="map">Makes a response of a row and its aliases.</param>
    public ListPage<T> Page<T>(ReadSession session, HttpContext context, NamedFilter filter, PagedRequest request, Func<TRow, IEnumerable<string>, T> map)
    {
        var conditions = Conditions(filter);
        Order.AddAfter(conditions, Order.ReadCursor(context, request.Cursor));
        var found = Read(session, filter.AsOf, conditions, request.Limit + 1);
        var (rows, next) = Order.Page(found, request.Limit, row => row.Id, row => row.SortKey);
        var aliases = Aliases(session, rows.Select(row => row.Id));
        return new ListPage<T>
        {
            Rows = [.. rows.Select(row => map(row, aliases[row.Id]))],
            Revision = session.Revision,
            Next = next,
            Total = request.Include.Contains(Include.Total) ? Total(session, filter) : null,
        };
    }

    /// <summary>The record of an id that was found before in the same session.</summary>
    public TRow Get(ReadSession session, AsOf knowledge, string id)
    {
        var conditions = new SqlConditions();
        conditions.Add($"r.id = {conditions.Parameter(id)}");
        return Read(session, knowledge, conditions, 1)[0];
    }

    /// <summary>The aliases of records, by id.</summary>
    public ILookup<string, string> Aliases(ReadSession session, IEnumerable<string> ids)
    {
        var conditions = new SqlConditions();
        var list = conditions.List(ids);
        if (list == "()") return Array.Empty<AliasRow>().ToLookup(row => row.Id, row => row.Name);
        return session.Connection.Query<AliasRow>($"""
            SELECT {Reference} AS id, name
            FROM {Names}
            WHERE is_alias = 1 AND {Reference} IN {list}
            ORDER BY {Reference}, ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Id, row => row.Name);
    }

    private List<TRow> Read(ReadSession session, AsOf knowledge, SqlConditions conditions, int limit) =>
    [
        .. session.Connection.Query<TRow>($"""
            SELECT r.id, r.name, {Columns}, r.sort_key,
                (SELECT COUNT(DISTINCT c.deal)
                    FROM {DealLinks} c
                    JOIN deal_states ds ON ds.deal = c.deal AND {knowledge.StateCondition("ds", conditions)}
                    WHERE c.{Reference} = r.id) AS deals,
                (SELECT COUNT(DISTINCT c.event)
                    FROM {EventLinks} c
                    JOIN event_states s ON s.event = c.event AND {knowledge.StateCondition("s", conditions)}
                    WHERE c.{Reference} = r.id) AS events
            FROM {Table} r
            WHERE {conditions.Sql}
            ORDER BY {Order.OrderBy}
            LIMIT {conditions.Parameter(limit)}
            """, conditions.Parameters, session.Transaction),
    ];

    private long Total(ReadSession session, NamedFilter filter)
    {
        var conditions = Conditions(filter);
        return session.Count<long>($"SELECT COUNT(*) FROM {Table} r WHERE {conditions.Sql}", conditions.Parameters)[0];
    }

    private SqlConditions Conditions(NamedFilter filter)
    {
        var conditions = new SqlConditions();
        foreach (var group in filter.Classes) conditions.Add($"r.{Class} IN {conditions.List(group)}");
        if (filter.Q is { } q)
        {
            var key = NameKey.From(q);
            if (key.Length == 0) conditions.AddNone();
            else conditions.Add($"EXISTS (SELECT 1 FROM {Names} n WHERE n.{Reference} = r.id AND n.name_key LIKE {conditions.Parameter($"%{key}%")})");
        }

        if (filter.WithDeals)
        {
            conditions.Add($"""
                EXISTS (SELECT 1 FROM {DealLinks} c JOIN deal_states ds ON ds.deal = c.deal AND {filter.AsOf.StateCondition("ds", conditions)}
                    WHERE c.{Reference} = r.id)
                """);
        }

        return conditions;
    }
}
