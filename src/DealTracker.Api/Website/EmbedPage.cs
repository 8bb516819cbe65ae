using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Website.Markup;
using DealTracker.Api.Website.Parts;

namespace DealTracker.Api.Website;

/// <summary>The page at <c>/embed</c>: a view for a frame on another site.</summary>
internal static class EmbedPage
{
    public static Html Write(HtmlPageContext page, EmbedPageRequest request)
    {
        var view = TimelineView.Read(page, request, Lane.Deal, TimelineScope.All);
        var whole = $"/{QueryLinks.Query(QueryLinks.Pairs(page.Http.Request).Where(pair => pair.Name is not ("limit" or "cursor")))}";
        return PageLayout.Frame("Timeline", $"""
            <h1 class="unseen">Timeline of arms deals</h1>
            {Summary.Render(view)}
            {Legend.Drawing}
            {EventItems.Render(view)}
            <p class="origin"><a href="{whole}">This view in DealTracker</a>, CC BY 4.0</p>
            """);
    }
}

/// <summary>Which events.</summary>
internal sealed record EmbedPageRequest : HtmlPageRequest;
