using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Events;

/// <summary>How many events of a timeline have each value of a facet. An event with two values counts under both.</summary>
internal static class EventFacets
{
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Count(ReadSession session, ResolvedFilter filter, IReadOnlyList<Facet> facets) =>
        facets.Count == 0 ? null : facets.ToDictionary(Code<Facet>.Text, facet => Count(session, filter, facet));

    private static IReadOnlyList<FacetCount> Count(ReadSession session, ResolvedFilter filter, Facet facet)
    {
        var conditions = new SqlConditions();
        EventConditions.AddTo(conditions, filter);
        var (value, label, joins) = Source(facet, filter, conditions);
        return FacetRow.ToCounts(session.Count<FacetRow>($"""
            SELECT {value} AS value, {label} AS label, COUNT(DISTINCT s.event) AS count
            FROM event_states s
            JOIN events e ON e.id = s.event
            {joins}
            WHERE {conditions.Sql}
            GROUP BY {value}, {label}
            ORDER BY count DESC, value
            """, conditions.Parameters));
    }

    private static (string Value, string Label, string Joins) Source(Facet facet, ResolvedFilter filter, SqlConditions conditions) => facet switch
    {
        Facet.Country => ("x.party", "p.name", "JOIN event_countries x ON x.event = s.event JOIN parties p ON p.id = x.party"),
        Facet.System => ("x.system", "y.name", "JOIN event_families x ON x.event = s.event JOIN systems y ON y.id = x.system"),
        Facet.Kind => ("k.kind", "k.kind", "JOIN event_deals x ON x.event = s.event JOIN deal_kinds k ON k.deal = x.deal"),
        Facet.Status => ("ds.status", "ds.status",
            $"JOIN event_deals x ON x.event = s.event JOIN deal_states ds ON ds.deal = x.deal AND {filter.Knowledge.StateOf("ds", conditions)}"),
        Facet.Type => ("e.type", "e.type", ""),
        Facet.Year => (TimeBucketSql.ExpressionFor(TimeBucket.Year), TimeBucketSql.ExpressionFor(TimeBucket.Year), ""),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
