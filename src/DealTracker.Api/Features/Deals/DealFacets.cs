using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Deals;

/// <summary>How many deals have each value of a facet. Types and years are those of a deal's events.</summary>
internal static class DealFacets
{
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Count(ReadSession session, ResolvedFilter filter, IReadOnlyList<Facet> facets) =>
        facets.Count == 0 ? null : facets.ToDictionary(Code<Facet>.Text, facet => Count(session, filter, facet));

    private static IReadOnlyList<FacetCount> Count(ReadSession session, ResolvedFilter filter, Facet facet)
    {
        var conditions = new SqlConditions();
        DealConditions.AddTo(conditions, filter);
        var (value, label, joins) = Source(facet, filter, conditions);
        return FacetRow.ToCounts(session.Count<FacetRow>($"""
            SELECT {value} AS value, {label} AS label, COUNT(DISTINCT ds.deal) AS count
            FROM deal_states ds
            JOIN deals d ON d.id = ds.deal
            {joins}
            WHERE {conditions.Sql}
            GROUP BY {value}, {label}
            ORDER BY count DESC, value
            """, conditions.Parameters));
    }

    private static (string Value, string Label, string Joins) Source(Facet facet, ResolvedFilter filter, SqlConditions conditions) => facet switch
    {
        Facet.Country => ("x.party", "p.name", "JOIN deal_countries x ON x.deal = ds.deal JOIN parties p ON p.id = x.party"),
        Facet.System => ("x.system", "y.name", "JOIN deal_families x ON x.deal = ds.deal JOIN systems y ON y.id = x.system"),
        Facet.Kind => ("k.kind", "k.kind", "JOIN deal_kinds k ON k.deal = ds.deal"),
        Facet.Status => ("ds.status", "ds.status", ""),
        Facet.Type => ("e.type", "e.type", Events(filter, conditions)),
        Facet.Year => (TimeBucketSql.ExpressionFor(TimeBucket.Year), TimeBucketSql.ExpressionFor(TimeBucket.Year), Events(filter, conditions)),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };

    private static string Events(ResolvedFilter filter, SqlConditions conditions) => $"""
        JOIN event_deals x ON x.deal = ds.deal
        JOIN events e ON e.id = x.event
        JOIN event_states s ON s.event = x.event AND {filter.Knowledge.StateOf("s", conditions)}
        """;
}
