using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Website.Markup;
using DealTracker.Api.Website.Parts;

namespace DealTracker.Api.Website;

/// <summary>The page at <c>/</c>: the events of all deals.</summary>
internal static class TimelinePage
{
    public static Html Write(HtmlPageContext page, TimelinePageRequest request)
    {
        var view = TimelineView.Read(page, request, Lane.Deal, TimelineScope.All);
        return PageLayout.Render(null, $"""
            <h1>Who agreed what with whom, and which article says so</h1>
            <p class="lede">A curated record of arms and military-cooperation deals: what was ordered, promised, delivered or cancelled.
            Contradictions are kept, plans are never taken for facts.</p>
            {TimelineSection.Render(view)}
            """, page.Session.Revision);
    }
}

/// <summary>Which events.</summary>
internal sealed record TimelinePageRequest : HtmlPageRequest;
