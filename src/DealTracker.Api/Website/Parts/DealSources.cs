using DealTracker.Api.Features.Deals;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Website.Parts;

/// <summary>The articles behind a deal, by publication.</summary>
internal static class DealSources
{
    public static Html Render(DealDetail deal) => $"""
        <h2 id="sources">Sources</h2>
        <ol class="articles">{deal.Articles.Select(Source)}</ol>
        """;

    private static Html Source(DealSource source) => $"""
        <li><cite>{Citations.Link(source.Article)}</cite> <span class="by">{Citations.By(source.Article)}, {DisplayText.Small(source.Article.Kind)}</span>
        <a class="from"
        href="/?article={Uri.EscapeDataString(source.Article.Id)}">{DisplayText.Count(
            source.Events, "event")}<span class="unseen"> from {source.Article.Title}</span></a></li>
        """;
}
