using Dapper;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Queries;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Deals;

/// <summary>What a deal shows beyond a list: its figures side by side, and the articles behind it.</summary>
internal static class DealDetails
{
    /// <summary>Deals as they were known at that point, in the order of the ids; those that were not are left out.</summary>
    public static IReadOnlyList<DealDetail> Read(IRecordSession session, KnowledgeAt knowledge, IReadOnlyList<string> ids)
    {
        var deals = DealAssembly.Read(session, knowledge, ids);
        if (deals.Count == 0) return [];
        var figures = Figures(session, knowledge, ids).ToLookup(one => one.Deal, one => one.Figure);
        var sources = Sources(session, knowledge, ids).ToLookup(row => row.Deal);
        return [.. deals.Select(deal => Read(deal, figures[deal.Id], sources[deal.Id]))];
    }

    /// <param name="summary">The deal as lists show it.</param>
    /// <param name="figures">Its figures, by measure, currency, unit and system.</param>
    /// <param name="sources">Its articles by publication.</param>
    public static DealDetail Read(DealSummary summary, IEnumerable<FigureRow> figures, IEnumerable<DealSourceRow> sources) => new()
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
            .. figures.Select(EventTables.Figure).GroupBy(figure => (figure.Measure, figure.Currency, figure.Unit, figure.System))
                .Select(group => Group([.. group])),
        ],
        Articles = [.. sources.Select(Source)],
    };

    private static IEnumerable<(string Deal, FigureRow Figure)> Figures(IRecordSession session, KnowledgeAt knowledge, IReadOnlyList<string> deals)
    {
        var conditions = new SqlConditions();
        var list = conditions.List(deals);
        var events = session.Connection.Query<DealEventRow>($"SELECT deal, event FROM event_deals WHERE deal IN {list}", conditions.Parameters, session.Transaction)
            .ToLookup(row => row.Event, row => row.Deal);
        return session.Connection.Query<FigureRow>($"""
            SELECT f.event, f.article, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability, f.measure,
                CAST(f.low AS TEXT) AS low, CAST(f.high AS TEXT) AS high, f.approximate, f.currency, f.unit,
                f.currency_uncertain, f.as_reported, f.system, f.rank, f.reason
            FROM figures f
            JOIN articles a ON a.id = f.article AND a.known_from <= {conditions.Parameter(knowledge.Key)}
            WHERE f.event IN (SELECT event FROM event_deals WHERE deal IN {list})
            ORDER BY f.measure, f.currency, f.unit, f.system, f.event, f.ordinal
            """, conditions.Parameters, session.Transaction).SelectMany(figure => events[figure.Event].Select(deal => (deal, figure)));
    }

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

    private static IEnumerable<DealSourceRow> Sources(IRecordSession session, KnowledgeAt knowledge, IReadOnlyList<string> deals)
    {
        var conditions = new SqlConditions();
        return session.Connection.Query<DealSourceRow>($"""
            SELECT ed.deal, a.id AS article, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability,
                COUNT(DISTINCT c.event) AS events
            FROM event_deals ed
            JOIN citations c ON c.event = ed.event
            JOIN articles a ON a.id = c.article AND a.known_from <= {conditions.Parameter(knowledge.Key)}
            WHERE ed.deal IN {conditions.List(deals)}
            GROUP BY ed.deal, a.id, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability, a.published_ascending
            ORDER BY ed.deal, a.published_ascending, a.id
            """, conditions.Parameters, session.Transaction);
    }

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
