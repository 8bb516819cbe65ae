using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>The events of one country or other party</summary>
/// <remarks>Events in which it acts, and those of its deals, with the same filters as every timeline.</remarks>
public sealed class GetCountryTimeline(Database database, NameResolver names) : Endpoint<GetCountryTimelineRequest, ListResponse<EventResponse>>
{
    public override void Configure()
    {
        Get("/countries/{code}/timeline");
        Definition.Produces(TimelineFormat.Offered);
    }

    public override async Task HandleAsync(GetCountryTimelineRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        await Send.TimelineAsync(session, req, snapshot =>
        {
            var code = new RecordFinder(snapshot, names).Party(req.Code);
            var filter = ResolvedFilter.Resolve(req, snapshot, names);
            return (filter with { Countries = [.. filter.Countries, [code]] }, TimelineScope.Country(code));
        });
    }
}

/// <summary>Which events of which party.</summary>
public sealed record GetCountryTimelineRequest : TimelineFilter
{
    /// <summary>Code, alpha-2, name or alias of the country or other party.</summary>
    /// <example>IND</example>
    public string Code { get; init; } = string.Empty;
}
