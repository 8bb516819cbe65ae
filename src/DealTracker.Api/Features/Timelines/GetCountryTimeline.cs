using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>The events of one country or other party</summary>
/// <remarks>Events in which it acts, and those of its deals, with the same filters as every timeline.</remarks>
public sealed class GetCountryTimeline(TimelineSender timelines, NameResolver names) : Endpoint<GetCountryTimelineRequest, ListResponse<EventResponse>>
{
    public override void Configure()
    {
        Get("/countries/{code}/timeline");
        Definition.Produces(TimelineFormat.Offered);
    }

    public override Task HandleAsync(GetCountryTimelineRequest req, CancellationToken ct) =>
        timelines.SendAsync(Send, req, session => TimelineScope.Country(new RecordFinder(session, names).Party(req.Code)));
}

/// <summary>Which events of which party.</summary>
public sealed record GetCountryTimelineRequest : TimelineFilter
{
    /// <summary>Code, alpha-2, name or alias of the country or other party.</summary>
    /// <example>IND</example>
    public string Code { get; init; } = string.Empty;
}
