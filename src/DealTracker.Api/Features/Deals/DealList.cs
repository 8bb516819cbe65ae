using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Deals;

/// <summary>Deals under the filters: by pages, or all of them as CSV.</summary>
internal static class DealList
{
    public static RecordList<DealSummary> Deals { get; } = new()
    {
        States = "deal_states ds",
        Records = "deals d",
        Record = "d",
        Id = "ds.deal",
        AddConditions = DealConditions.AddTo,
        FacetSource = FacetSource,
        Read = DealTables.ReadSummaries,
        Projection = DealTables.SummaryProjection,
    };

    /// <summary>The order that a request asks for.</summary>
    public static Keyset OrderOf(ListDealsRequest request)
    {
        var descending = request.OrderInForce == SortOrder.Desc;
        return request.Sort switch
        {
            DealSort.Title => Order("d.title_key", "d.id"),
            DealSort.Updated => Order("d.updated_at", "d.id"),
            DealSort.FirstDate => Order(descending ? "ds.first_descending" : "ds.first_ascending", "ds.deal"),
            _ => Order(descending ? "ds.last_descending" : "ds.last_ascending", "ds.deal"),
        };

        Keyset Order(string key, string id) => new(Code<DealSort>.Text(request.Sort), descending, [key], id);
    }

    /// <summary>Every deal as rows of <c>deals.csv</c>, in the order asked for.</summary>
    public static ExportQuery Export(ResolvedFilter filter, ListDealsRequest request)
    {
        var scope = new ExportScope(filter);
        return ExportQuery.Create(DealsTable.Table.Columns, $"{scope.Deals()}\nORDER BY {OrderOf(request).OrderBy}", scope.Parameters);
    }

    /// <summary>Types and years are those of a deal's events.</summary>
    private static FacetSource FacetSource(Facet facet, ResolvedFilter filter, SqlConditions conditions) => facet switch
    {
        Facet.Country => new("x.party", "p.name", "JOIN deal_countries x ON x.deal = ds.deal JOIN parties p ON p.id = x.party"),
        Facet.System => new("x.system", "y.name", "JOIN deal_families x ON x.deal = ds.deal JOIN systems y ON y.id = x.system"),
        Facet.Kind => new("k.kind", "k.kind", "JOIN deal_kinds k ON k.deal = ds.deal"),
        Facet.Status => new("ds.status", "ds.status", ""),
        Facet.Type => new("e.type", "e.type", Events(filter.AsOf, conditions)),
        Facet.Year => new(TimeBucketSql.ExpressionFor(TimeBucket.Year), TimeBucketSql.ExpressionFor(TimeBucket.Year), Events(filter.AsOf, conditions)),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    private static string Events(AsOf asOf, SqlConditions conditions) => $"""
        JOIN event_deals x ON x.deal = ds.deal
        JOIN events e ON e.id = x.event
        JOIN event_states s ON s.event = x.event AND {asOf.StateCondition("s", conditions)}
        """;
}
