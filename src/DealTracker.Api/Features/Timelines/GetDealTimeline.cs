using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>The events of one deal</summary>
/// <remarks>In the order of their dates, with the same filters as every timeline.</remarks>
public sealed class GetDealTimeline(TimelineSender timelines) : Endpoint<GetDealTimelineRequest, ListResponse<EventResponse>>
{
    public override void Configure()
    {
        Get("/deals/{id}/timeline");
        Definition.Produces(TimelineFormat.Offered);
    }

    public override Task HandleAsync(GetDealTimelineRequest req, CancellationToken ct) =>
        timelines.SendAsync(Send, req, session => TimelineScope.Deal(RecordFinder.Deal(session, req.Id)));
}

/// <summary>Which events of which deal.</summary>
public sealed record GetDealTimelineRequest : TimelineFilter
{
    /// <summary>The deal's id.</summary>
    /// <example>ind-rus-s-400</example>
    public string Id { get; init; } = string.Empty;
}
