using Dapper;
using DealTracker.Api.Dates;
using DealTracker.Api.Events;
using DealTracker.Api.Filters;
using DealTracker.Api.Storage;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Deals;

/// <summary>What a deal shows beyond a list: its figures side by side, and the articles behind it.</summary>
internal static class DealDetails
{
    public static DealDetail Of(ReadSession session, KnowledgeAt knowledge, DealSummary deal) =>
        Of(deal, Figures(session, knowledge, deal.Id), Sources(session, knowledge, deal.Id));

    /// <param name="summary">The deal as lists show it.</param>
    /// <param name="figures">Its figures, by measure, currency, unit and system.</param>
    /// <param name="sources">Its articles by publication.</param>
    public static DealDetail Of(DealSummary summary, IEnumerable<FigureRow> figures, IEnumerable<DealSourceRow> sources) => new()
    {
        Id = summary.Id,
        Title = summary.Title,
        Kinds = summary.Kinds,
        Status = summary.Status,
        FirstDate = summary.FirstDate,
        LastDate = summary.LastDate,
        Parties = summary.Parties,
        Systems = summary.Systems,
        Summary = summary.Summary,
        Note = summary.Note,
        Events = summary.Events,
        Sources = summary.Sources,
        Contested = summary.Contested,
        UpdatedAt = summary.UpdatedAt,
        Figures =
        [
            .. figures.Select(EventAssembly.Figure).GroupBy(figure => (figure.Measure, figure.Currency, figure.Unit, figure.System))
                .Select(group => Group([.. group])),
        ],
        Articles = [.. sources.Select(Source)],
    };

    private static IEnumerable<FigureRow> Figures(ReadSession session, KnowledgeAt knowledge, string deal) =>
        session.Connection.Query<FigureRow>("""
            SELECT f.event, f.article, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability, f.measure,
                CAST(f.low AS TEXT) AS low, CAST(f.high AS TEXT) AS high, f.approximate, f.currency, f.unit,
                f.currency_uncertain, f.as_reported, f.system, f.rank, f.reason
            FROM event_deals ed
            JOIN figures f ON f.event = ed.event
            JOIN articles a ON a.id = f.article AND a.known_from <= @Key
            WHERE ed.deal = @deal
            ORDER BY f.measure, f.currency, f.unit, f.system, f.event, f.ordinal
            """, new { knowledge.Key, deal }, session.Transaction);

    private static FigureGroup Group(IReadOnlyList<FigureResponse> values)
    {
        var standing = values.Where(value => value.Rank != Rank.Deprecated).ToList();
        return new FigureGroup
        {
            Measure = values[0].Measure,
            Currency = values[0].Currency,
            Unit = values[0].Unit,
            System = values[0].System,
            Low = standing.Count > 0 ? standing.Min(value => value.Low) : null,
            High = standing.Count > 0 ? standing.Max(value => value.High) : null,
            // The same rule as for an event: two ranges without a common value cannot both be right.
            Contested = standing.GroupBy(value => value.Event).Any(one => one.Max(value => value.Low) > one.Min(value => value.High)),
            Values = values,
        };
    }

    private static IEnumerable<DealSourceRow> Sources(ReadSession session, KnowledgeAt knowledge, string deal) =>
        session.Connection.Query<DealSourceRow>("""
            SELECT a.id AS article, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability,
                COUNT(DISTINCT c.event) AS events
            FROM event_deals ed
            JOIN citations c ON c.event = ed.event
            JOIN articles a ON a.id = c.article AND a.known_from <= @Key
            WHERE ed.deal = @deal
            GROUP BY a.id, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability, a.published_ascending
            ORDER BY a.published_ascending, a.id
            """, new { knowledge.Key, deal }, session.Transaction);

    private static DealSource Source(DealSourceRow row) => new()
    {
        Article = new ArticleRef
        {
            Id = row.Article,
            Title = row.Title,
            Publisher = row.Publisher,
            Origin = row.Origin,
            Kind = Code<ArticleKind>.Parse(row.Kind),
            Published = DateResponse.From(row.Published),
            Url = row.Url,
            Reliability = row.Reliability,
        },
        Events = (int)row.Events,
    };
}
