using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DealTracker.Api.Features.Events;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>An event in words, for formats that people read. The articles stand beside what they support.</summary>
internal sealed record EventProse(string Headline, IReadOnlyList<string> Paragraphs, IReadOnlyList<ArticleRef> Articles)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="withDate">Whether the date stands in the text, in a format whose own date says less, or something else.</param>
    public static EventProse From(EventResponse dealEvent, bool withDate) =>
        new(HeadlineOf(dealEvent), [.. ParagraphsOf(dealEvent, withDate)],
            [.. dealEvent.Citations.Select(citation => citation.Article).DistinctBy(article => article.Id)]);

    /// <summary><c>Delivery started (planned): S-400 for India</c>.</summary>
    public static string HeadlineOf(EventResponse dealEvent)
    {
        var modality = dealEvent.Modality == Modality.Occurred ? "" : $" ({Code<Modality>.Text(dealEvent.Modality)})";
        var deal = dealEvent.Deals.Count == 0 ? "" : $": {dealEvent.Deals[0].Title}";
        return $"{DisplayText.For(dealEvent.Type)}{modality}{deal}";
    }

    /// <summary>HTML in which every text of the record is escaped.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        foreach (var paragraph in Paragraphs) html.Append("<p>").Append(Escape(paragraph)).Append("</p>");
        html.Append("<ul>");
        foreach (var article in Articles)
        {
            var title = Escape(article.Title);
            html.Append("<li>").Append(article.Url is null ? title : $"<a href=\"{Escape(article.Url)}\">{title}</a>")
                .Append(Escape($", {From(article)}")).Append("</li>");
        }

        return html.Append("</ul>").ToString();
    }

    public string ToText()
    {
        var articles = Articles.Select(article => $"- {article.Title}, {From(article)}{(article.Url is null ? "" : $" {article.Url}")}");
        return string.Join("\n", [.. Paragraphs, .. articles]);
    }

    public static string Escape(string text) => Html.Encode(text);

    private static IEnumerable<string> ParagraphsOf(EventResponse dealEvent, bool withDate)
    {
        if (withDate) yield return dealEvent.Date is { } date ? $"{char.ToUpperInvariant(date.Label[0])}{date.Label[1..]}." : "The date is not known.";
        yield return dealEvent.Statement;
        if (dealEvent.Place is { } place) yield return $"Place: {place}.";
        var stated = dealEvent.StatedOn is { } on ? $", stated {on.Label}" : "";
        if (dealEvent.Modality == Modality.Planned) yield return $"A plan{stated}.";
        if (dealEvent.Modality == Modality.Unconfirmed) yield return $"Not confirmed{stated}.";
        if (dealEvent.Modality == Modality.Denied) yield return $"Reported, and denied by a party to it{stated}.";
        if (dealEvent.Contested) yield return $"The articles contradict each other: {string.Join(", ", dealEvent.ContestedBy)}.";
        if (dealEvent.Corrected) yield return "A later event corrects this.";
    }

    private static string From(ArticleRef article) =>
        article.Published is { } published ? $"{article.Publisher}, {published.Label}" : article.Publisher;
}
