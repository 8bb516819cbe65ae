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
    public static EventProse From(EventResponse one, bool withDate) =>
        new(HeadlineOf(one), [.. ParagraphsOf(one, withDate)], [.. one.Citations.Select(citation => citation.Article).DistinctBy(article => article.Id)]);

    /// <summary><c>Delivery started (planned): S-400 for India</c>.</summary>
    public static string HeadlineOf(EventResponse one)
    {
        var modality = one.Modality == Modality.Occurred ? "" : $" ({Code<Modality>.Text(one.Modality)})";
        var deal = one.Deals.Count == 0 ? "" : $": {one.Deals[0].Title}";
        return $"{DisplayText.For(one.Type)}{modality}{deal}";
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

    private static IEnumerable<string> ParagraphsOf(EventResponse one, bool withDate)
    {
        if (withDate) yield return one.Date is { } date ? $"{char.ToUpperInvariant(date.Label[0])}{date.Label[1..]}." : "The date is not known.";
        yield return one.Statement;
        if (one.Place is { } place) yield return $"Place: {place}.";
        var stated = one.StatedOn is { } on ? $", stated {on.Label}" : "";
        if (one.Modality == Modality.Planned) yield return $"A plan{stated}.";
        if (one.Modality == Modality.Unconfirmed) yield return $"Not confirmed{stated}.";
        if (one.Modality == Modality.Denied) yield return $"Reported, and denied by a party to it{stated}.";
        if (one.Contested) yield return $"The articles contradict each other: {string.Join(", ", one.ContestedBy)}.";
        if (one.Corrected) yield return "A later event corrects this.";
    }

    private static string From(ArticleRef article) =>
        article.Published is { } published ? $"{article.Publisher}, {published.Label}" : article.Publisher;
}
