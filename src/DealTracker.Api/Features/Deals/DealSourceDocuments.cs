using System.Globalization;
using DealTracker.Api.Features.Events;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Events;
using DealTracker.Core.Text;

namespace DealTracker.Api.Features.Deals;

/// <summary>Figures and articles of a deal out of documents, as the tables give them.</summary>
/// <param name="deal">Its id.</param>
/// <param name="events">The deal's events.</param>
/// <param name="known">The articles that count.</param>
internal sealed class DealSourceDocuments(string deal, IReadOnlyList<DealEvent> events, IReadOnlyDictionary<Slug, Article> known)
{
    public IEnumerable<FigureRow> Figures() => events
        .SelectMany(e => e.Figures.Where(figure => known.ContainsKey(figure.Article)).Select(figure => Row(e, figure)))
        .OrderBy(row => row.Measure, StringComparer.Ordinal).ThenBy(row => row.Currency, StringComparer.Ordinal)
        .ThenBy(row => row.Unit, StringComparer.Ordinal).ThenBy(row => row.System, StringComparer.Ordinal)
        .ThenBy(row => row.Event, StringComparer.Ordinal);

    public IEnumerable<DealSourceRow> Sources() => events
        .SelectMany(e => e.Citations.Select(citation => citation.Article).Distinct()).Where(known.ContainsKey)
        .CountBy(article => article).Select(count => (Article: known[count.Key], Events: count.Value))
        .OrderBy(one => one.Article.Published?.AscendingKey ?? EdtfDate.UndatedAscendingKey, StringComparer.Ordinal)
        .ThenBy(one => one.Article.Id.Text, StringComparer.Ordinal).Select(one => Row(one.Article, one.Events));

    private FigureRow Row(DealEvent e, Figure figure)
    {
        var article = known[figure.Article];
        return new FigureRow
        {
            Event = e.Id.Text,
            Article = article.Id.Text,
            Title = article.Title,
            Publisher = article.Publisher,
            Origin = article.Origin,
            Kind = Code<ArticleKind>.Text(article.Kind),
            Published = article.Published?.Text,
            Url = article.Url?.Text,
            Reliability = article.Reliability?.Text,
            Measure = Code<FigureMeasure>.Text(figure.Measure),
            Low = Number(figure.Low),
            High = Number(figure.Upper()),
            Approximate = figure.Approximate ? 1 : 0,
            Currency = figure.Currency?.Text,
            Unit = figure.Unit,
            CurrencyUncertain = figure.CurrencyUncertain ? 1 : 0,
            AsReported = figure.AsReported,
            System = figure.System?.Text,
            Rank = Code<Rank>.Text(figure.Rank),
            Reason = figure.Reason,
        };
    }

    private DealSourceRow Row(Article article, int events) => new()
    {
        Deal = deal,
        Article = article.Id.Text,
        Title = article.Title,
        Publisher = article.Publisher,
        Origin = article.Origin,
        Kind = Code<ArticleKind>.Text(article.Kind),
        Published = article.Published?.Text,
        Url = article.Url?.Text,
        Reliability = article.Reliability?.Text,
        Events = events,
    };

    // Without the zeros at its end, as a table gives it.
    private static string Number(decimal value) => value.ToString("G29", CultureInfo.InvariantCulture);
}
