using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>Events of all deals under the filters</summary>
/// <remarks>
/// In the order of their dates; undated events come last. <c>country=TUR&amp;country=USA</c> is Turkey and the United States,
/// <c>country=TUR,USA</c> is either. Only JSON comes in pages: every other <c>format</c>
/// is the whole filtered set and takes no <c>limit</c>; feeds (<c>atom</c>, <c>jsonfeed</c>) are in the order of changes and take no <c>sort</c>.
/// </remarks>
public sealed class ListTimeline(TimelineSender timelines) : Endpoint<ListTimelineRequest, ListResponse<EventResponse>>
{
    public override void Configure()
    {
        Get("/timeline");
        Definition.Produces(TimelineFormat.Offered);
    }

    public override Task HandleAsync(ListTimelineRequest req, CancellationToken ct) => timelines.SendAsync(Send, req, _ => TimelineScope.All);
}

/// <summary>Which events.</summary>
public sealed record ListTimelineRequest : TimelineFilter;
