using Dapper;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries.Export;

/// <summary>
/// The rows that belong to a filter: the deals and the events that it finds, what hangs on them, and what those name. Each
/// property may be used once or often in a query; every use has parameters of its own.
/// </summary>
public sealed class ExportScope
{
    private readonly ResolvedFilter _filter;
    private readonly SqlConditions _conditions = new();

    internal ExportScope(ResolvedFilter filter) => _filter = filter;

    public DynamicParameters Parameters => _conditions.Parameters;

    /// <summary>The parameter that an article's <c>known_from</c> is compared with.</summary>
    public string Known => _conditions.Parameter(_filter.AsOf.Key);

    /// <summary>FROM and WHERE of the deals found: <c>ds</c> (deal_states) and <c>d</c> (deals), and what is joined to them.</summary>
    public string Deals(string joined = "") => $"""
        FROM deal_states ds
        JOIN deals d ON d.id = ds.deal
        {joined}
        WHERE {_conditions.Nested(inner => DealConditions.AddTo(inner, _filter))}
        """;

    /// <summary>FROM and WHERE of the events found: <c>s</c> (event_states) and <c>e</c> (events), and what is joined to them.</summary>
    public string Events(string joined = "") => $"""
        FROM event_states s
        JOIN events e ON e.id = s.event
        {joined}
        WHERE {_conditions.Nested(inner => EventConditions.AddTo(inner, _filter))}
        """;

    /// <summary>A query for the systems named by the deals, events and figures found, and the families and systems above them.</summary>
    public string Systems => $"""
        WITH RECURSIVE named (system) AS (
            SELECT dsy.system {Deals("JOIN deal_systems dsy ON dsy.deal = ds.deal")}
            UNION SELECT es.system {Events("JOIN event_systems es ON es.event = s.event")}
            UNION SELECT fg.system {Events(
                $"JOIN figures fg ON fg.event = s.event AND fg.system IS NOT NULL JOIN articles fa ON fa.id = fg.article AND fa.known_from <= {Known}")}
            UNION SELECT above.id FROM named JOIN systems y ON y.id = named.system JOIN systems above ON above.id IN (y.family, y.component_of)
        )
        SELECT system FROM named
        """;

    /// <summary>A query for the parties of the deals and events found, the origins of their systems, and the countries of all these.</summary>
    public string Parties => $"""
        WITH RECURSIVE named (party) AS (
            SELECT dp.party {Deals("JOIN deal_parties dp ON dp.deal = ds.deal")}
            UNION SELECT ep.party {Events("JOIN event_parties ep ON ep.event = s.event")}
            UNION SELECT y.origin FROM systems y WHERE y.origin IS NOT NULL AND y.id IN ({Systems})
            UNION SELECT p.country FROM named JOIN parties p ON p.id = named.party WHERE p.country IS NOT NULL
        )
        SELECT party FROM named
        """;
}
