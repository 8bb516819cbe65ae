using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Core.Events;
using DealTracker.Core.Systems;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Features.Flows;

/// <summary>
/// Who supplies whom with what, by year: one row for each measure and currency or unit of a flow, and one for a flow
/// without figures. Nothing is summed: the figures are claims about deals, and most deals have several.
/// </summary>
public static class FlowQuery
{
    private const string Flow = "supplier, recipient, category, year";

    public static IReadOnlyList<ExportColumn> Columns { get; } =
    [
        Text("supplier", "f.supplier", "code of the party that supplies or licenses, as its deals say") with { Required = true },
        Text("recipient", "f.recipient", "code of the party that receives or produces under licence") with { Required = true },
        Code<SystemCategory>("category", "f.category", "category of a system of the deal; empty for deals that name none"),
        Text("year", "f.year", "year in which the events took place, began or are due; empty where their date leaves it open"),
        Count("deals", "f.deals", "how many deals have such events: of the flow, the same in each of its rows") with { Required = true },
        Count("events", "f.events", "how many events there are: of the flow, the same in each of its rows") with { Required = true },
        Code<FigureMeasure>("measure", "f.measure", "what is measured; empty when the events have no figures"),
        Text("currency", "f.currency", "ISO 4217, of money"),
        Text("unit", "f.unit", "what is counted"),
        Count("figures", "f.figures", "how many figures the articles state; several can be about the same thing"),
        new("low", ColumnType.Number, "CAST(f.low AS TEXT)", "the lowest of them; never a total"),
        new("high", ColumnType.Number, "CAST(f.high AS TEXT)", "the highest of them; never a total"),
    ];

    public static ExportQuery Export(ExportScope scope) => ExportQuery.Create(Columns, $"""
        FROM (
            WITH flow AS (
                SELECT DISTINCT su.party AS supplier, re.party AS recipient, y.category, {TimeBucketSql.ExpressionFor(
                    TimeBucket.Year)} AS year, ed.deal, s.event
                {scope.Events("""
                JOIN event_deals ed ON ed.event = s.event
                JOIN deal_parties su ON su.deal = ed.deal AND su.role IN ('supplier', 'licensor')
                JOIN deal_parties re ON re.deal = ed.deal AND re.role IN ('recipient', 'licensee')
                LEFT JOIN deal_systems dsy ON dsy.deal = ed.deal
                LEFT JOIN systems y ON y.id = dsy.system
                """)}
            ),
            counted AS (SELECT {Flow}, COUNT(DISTINCT deal) AS deals, COUNT(DISTINCT event) AS events FROM flow GROUP BY {Flow}),
            stated AS (
                SELECT DISTINCT flow.supplier, flow.recipient, flow.category, flow.year, fg.event, fg.ordinal, fg.measure, fg.currency, fg.unit, fg.low, fg.high
                FROM flow
                JOIN figures fg ON fg.event = flow.event AND fg.rank <> 'deprecated'
                JOIN articles ar ON ar.id = fg.article AND ar.known_from <= {scope.Known}
                LEFT JOIN systems fy ON fy.id = fg.system
                WHERE fy.category IS NULL OR flow.category IS NULL OR fy.category = flow.category
            ),
            ranged AS (
                SELECT {Flow}, measure, currency, unit, COUNT(*) AS figures, MIN(low) AS low, MAX(high) AS high
                FROM stated
                GROUP BY {Flow}, measure, currency, unit
            )
            SELECT c.supplier, c.recipient, c.category, c.year, c.deals, c.events, r.measure, r.currency, r.unit, r.figures, r.low, r.high
            FROM counted c
            LEFT JOIN ranged r ON r.supplier = c.supplier AND r.recipient = c.recipient
                AND r.category IS NOT DISTINCT FROM c.category AND r.year IS NOT DISTINCT FROM c.year
        ) f
        ORDER BY f.supplier, f.recipient, f.category NULLS LAST, f.year NULLS LAST, f.measure, f.currency NULLS LAST, f.unit NULLS LAST
        """, scope.Parameters);
}
