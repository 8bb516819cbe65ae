using Dapper;
using DealTracker.Api.Exports;
using DealTracker.Api.Exports.Tables;
using DealTracker.Api.Filters;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Storage;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Deals;

/// <summary>Deals under the filters, a page or all.</summary>
internal static class DealQuery
{
    private const string From = """
        FROM deal_states ds
        JOIN deals d ON d.id = ds.deal
        """;

    /// <summary>One page.</summary>
    /// <param name="cursor">After which deal it begins; null for the first page.</param>
    public static Slice<DealSummary> Page(ReadSession session, ResolvedFilter filter, ListDealsRequest request, Cursor? cursor) =>
        Page(session, filter, request, cursor, keys => DealAssembly.Of(session, filter.Knowledge, [.. keys.Select(key => key.Id)]));

    /// <summary>One page of whatever is made of its deals.</summary>
    public static Slice<T> Page<T>(
        ReadSession session, ResolvedFilter filter, ListDealsRequest request, Cursor? cursor, Func<IReadOnlyList<PageKeyRow>, IReadOnlyList<T>> of)
    {
        var order = OrderOf(request);
        var conditions = new SqlConditions();
        DealConditions.AddTo(conditions, filter, forPage: true);
        order.AddAfter(conditions, cursor);
        Narrowing.Apply(session, conditions, order.Id, "deals", request.Limit);
        var keys = session.Connection.Query<PageKeyRow>($"""
            SELECT d.id, {order.Key} AS sort_key, d.changed_in
            FROM {order.First("deal_states ds", "deals d")}
            WHERE d.id = ds.deal AND {conditions.Sql}
            ORDER BY {order.OrderBy}
            LIMIT {conditions.Parameter(request.Limit + 1)}
            """, conditions.Parameters, session.Transaction).ToList();

        var page = keys.Take(request.Limit).ToList();
        return new Slice<T>
        {
            Rows = of(page),
            Revision = session.Revision,
            Names = filter.Names,
            Next = keys.Count > page.Count
                ? new Cursor(Code<DealSort>.Text(request.Sort), Code<SortOrder>.Text(request.OrderInForce), [page[^1].SortKey], page[^1].Id)
                : null,
            Total = request.Include.Contains(Include.Total) ? Total(session, filter) : null,
            Facets = DealFacets.Count(session, filter, request.Facets.Values),
        };
    }

    /// <summary>One deal; null when it is not known at that point.</summary>
    public static DealSummary? One(ReadSession session, string id, KnowledgeAt knowledge) => DealAssembly.Of(session, knowledge, [id]) is [var one] ? one : null;

    /// <summary>Every deal as rows of <c>deals.csv</c>, in the order asked for.</summary>
    public static ExportQuery Export(ResolvedFilter filter, ListDealsRequest request)
    {
        var scope = new ExportScope(filter);
        return ExportQuery.Of(DealsTable.Table.Columns, $"{scope.Deals()}\nORDER BY {OrderOf(request).OrderBy}", scope.Parameters);
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
            DealSort.Title => new Keyset("d.title_key", "d.id", descending),
            DealSort.Updated => new Keyset("d.updated_at", "d.id", descending),
            DealSort.FirstDate => new Keyset(descending ? "ds.first_descending" : "ds.first_ascending", "ds.deal", descending),
            _ => new Keyset(descending ? "ds.last_descending" : "ds.last_ascending", "ds.deal", descending),
        };
    }
}
