using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>The events of one weapon system or family</summary>
/// <remarks>A family takes its members along. The same filters as every timeline.</remarks>
public sealed class GetSystemTimeline(TimelineSender timelines, NameResolver names) : Endpoint<GetSystemTimelineRequest, ListResponse<EventResponse>>
{
    public override void Configure()
    {
        Get("/systems/{id}/timeline");
        Definition.Produces(TimelineFormat.Offered);
    }

    public override Task HandleAsync(GetSystemTimelineRequest req, CancellationToken ct) =>
        timelines.SendAsync(Send, req, session => TimelineScope.System(new RecordFinder(session, names).System(req.Id)));
}

/// <summary>Which events of which system.</summary>
public sealed record GetSystemTimelineRequest : TimelineFilter
{
    /// <summary>Id, name or alias of the system.</summary>
    /// <example>s-400</example>
    public string Id { get; init; } = string.Empty;
}
