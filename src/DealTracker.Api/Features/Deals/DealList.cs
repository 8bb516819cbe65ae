using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Queries.Projections;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Deals;

/// <summary>Deals under the filters, a page or all.</summary>
internal static class DealList
{
    private const string From = """
        FROM deal_states ds
        JOIN deals d ON d.id = ds.deal
        """;

    /// <summary>One page.</summary>
    /// <param name="cursor">After which deal it begins; null for the first page.</param>
    public static ListPage<DealSummary> Page(ReadSession session, ResolvedFilter filter, ListDealsRequest request, Cursor? cursor) =>
        Page(session, filter, request, cursor, json: false, rows => DealAssembly.Read(session, filter.Knowledge, [.. rows.Select(row => row.Id)]));

    /// <summary>One page as JSON.</summary>
    public static ListPage<RawJson> JsonPage(ReadSession session, ResolvedFilter filter, ListDealsRequest request, Cursor? cursor) =>
        Page(session, filter, request, cursor, json: true, rows => ProjectionReader.Read(session, filter.Knowledge, DealProjections.Summary, rows));

    private static ListPage<T> Page<T>(
        ReadSession session, ResolvedFilter filter, ListDealsRequest request, Cursor? cursor, bool json, Func<IReadOnlyList<ListPageRow>, IReadOnlyList<T>> of)
    {
        var order = OrderOf(request);
        var conditions = new SqlConditions();
        DealConditions.AddTo(conditions, filter, forPage: true);
        order.AddAfter(conditions, cursor);
        PagePlanner.Apply(session, conditions, order.Id, "deals", request.Limit);
        var page = $"""
            SELECT {order.Id} AS id, {order.Keys[0]} AS sort_key, d.seq, d.changed_revision
            FROM {order.First("deal_states ds", "deals d")}
            WHERE d.id = ds.deal AND {conditions.Sql}
            ORDER BY {order.OrderBy}
            LIMIT {conditions.Parameter(request.Limit + 1)}
            """;
        var isShown = json && filter.Knowledge.IsNow;
        var found = ListPageRow.Read(session, isShown ? DealProjections.Summary.PageSql(page, order) : page, conditions.Parameters, isShown);
        var (rows, next) = order.Page(found, request.Limit, row => row.Id, row => row.SortKey);
        return new ListPage<T>
        {
            Rows = of(rows),
            Revision = session.Revision,
            Names = filter.Names,
            Next = next,
            Total = request.Include.Contains(Include.Total) ? Total(session, filter) : null,
            Facets = DealFacets.Count(session, filter, request.Facets.Values),
        };
    }

    /// <summary>Every deal as rows of <c>deals.csv</c>, in the order asked for.</summary>
    public static ExportQuery Export(ResolvedFilter filter, ListDealsRequest request)
    {
        var scope = new ExportScope(filter);
        return ExportQuery.Create(DealsTable.Table.Columns, $"{scope.Deals()}\nORDER BY {OrderOf(request).OrderBy}", scope.Parameters);
    }

    private static long Total(ReadSession session, ResolvedFilter filter)
    {
        var conditions = new SqlConditions();
        DealConditions.AddTo(conditions, filter);
        return session.Count<long>($"SELECT COUNT(*) {From} WHERE {conditions.Sql}", conditions.Parameters)[0];
    }

    private static Keyset OrderOf(ListDealsRequest request)
    {
        var descending = request.OrderInForce == SortOrder.Desc;
        return request.Sort switch
        {
            DealSort.Title => Keyset("d.title_key", "d.id"),
            DealSort.Updated => Keyset("d.updated_at", "d.id"),
            DealSort.FirstDate => Keyset(descending ? "ds.first_descending" : "ds.first_ascending", "ds.deal"),
            _ => Keyset(descending ? "ds.last_descending" : "ds.last_ascending", "ds.deal"),
        };

        Keyset Keyset(string key, string id) => new(Code<DealSort>.Text(request.Sort), descending, [key], id);
    }
}
