using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>The events of one weapon system or family</summary>
/// <remarks>A family takes its members along. The same filters as every timeline.</remarks>
public sealed class GetSystemTimeline(Database database, NameResolver names) : Endpoint<GetSystemTimelineRequest, ListResponse<EventResponse>>
{
    public override void Configure()
    {
        Get("/systems/{id}/timeline");
        Definition.Produces(TimelineFormat.Offered);
    }

    public override async Task HandleAsync(GetSystemTimelineRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        await Send.TimelineAsync(session, req, snapshot =>
        {
            var id = new RecordFinder(snapshot, names).System(req.Id);
            var filter = ResolvedFilter.Resolve(req, snapshot, names);
            return (filter with { Systems = [.. filter.Systems, [id]] }, TimelineScope.System(id));
        });
    }
}

/// <summary>Which events of which system.</summary>
public sealed record GetSystemTimelineRequest : TimelineFilter
{
    /// <summary>Id, name or alias of the system.</summary>
    /// <example>s-400</example>
    public string Id { get; init; } = string.Empty;
}
