using DealTracker.Api.Features.Events;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>The articles behind an event, each with the place in it.</summary>
internal static class Citations
{
    public static Html Render(EventResponse e) => $"""
        <div class="sources">
        <p class="count">{DisplayText.Count(e.Sources, "independent source")}</p>
        <ul>{e.Citations.Select(Citation)}</ul>
        </div>
        """;

    /// <summary>A link to the article where it is on the web, else to everything the record has from it.</summary>
    public static Html Link(ArticleRef article) => article.Url is null
        ? Html.Create($"""<a class="article" href="/?article={Uri.EscapeDataString(article.Id)}">{article.Title}</a>""")
        : Html.Create($"""<a class="article" rel="external noreferrer" href="{article.Url}">{article.Title}</a>""");

    public static Html By(ArticleRef article) =>
        $"""{article.Publisher}{Html.If(article.Origin is not null, $", from {article.Origin}")}, {article.Published?.Label ?? "no date"}""";

    private static Html Citation(CitationResponse citation) => $"""
        <li{Html.If(citation.Rank == Rank.Deprecated, $" class=\"deprecated\"")}>
        <cite>{Link(citation.Article)}</cite>
        <span class="by">{By(citation.Article)}{Html.If(citation.Paragraph is not null, $", paragraph {citation.Paragraph ?? 0}")}{Judgement(citation)}</span>
        {Html.If(citation.AttributedTo is not null, $"""<span class="who">according to {citation.AttributedTo}</span>""")}
        {Html.If(citation.Quote is not null, $"<q>{citation.Quote}</q>")}
        {Html.If(citation.StatedDate is not null || citation.DateAsReported is not null, StatedDate(citation))}
        {Html.If(citation.Reason is not null, $"""<span class="reason">{DisplayText.For(citation.Rank)}: {citation.Reason}</span>""")}
        </li>
        """;

    /// <summary>The Admiralty code of a citation: a letter for the source and a number for the statement.</summary>
    private static Html Judgement(CitationResponse citation)
    {
        var code = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{citation.Article.Reliability}{citation.Credibility}");
        return Html.If(code.Length > 0, $""" <abbr title="Admiralty code: reliability of the source, credibility of the statement">{code}</abbr>""");
    }

    private static Html StatedDate(CitationResponse citation)
    {
        var words = Html.If(citation.DateAsReported is not null, $" “{citation.DateAsReported}”");
        return $"""<span class="gives">gives the date as {citation.StatedDate?.Label}{words}</span>""";
    }
}
