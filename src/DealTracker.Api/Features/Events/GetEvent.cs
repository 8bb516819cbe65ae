using CommunityToolkit.HighPerformance.Buffers;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Dates;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Events;

/// <summary>One event with its citations, figures and relations</summary>
/// <remarks>With <c>knownBy</c>: the event as articles published by then told it; 404 when none did.</remarks>
public sealed class GetEvent(Database database) : Endpoint<GetEventRequest, RecordResponse<EventResponse>>
{
    public override void Configure() => Get("/events/{id}");

    public override Task HandleAsync(GetEventRequest req, CancellationToken ct)
    {
        using var json = new ArrayPoolBufferWriter<byte>();
        if (req.KnownBy is null && EventTables.Projection.Read(database, req.Id, json) is { } now)
            return Send.RecordAsync(new RawJson(json.WrittenMemory), now);
        using var session = database.BeginRead();
        return EventTables.Read(session, AsOf.From(req.KnownBy), [req.Id]) is [var dealEvent]
            ? Send.RecordAsync(dealEvent, session.Revision)
            : throw RecordNotFound.For(session, RecordKind.Event, req.Id, req.KnownBy);
    }
}

/// <summary>Which event.</summary>
public sealed record GetEventRequest
{
    /// <summary>The event's id.</summary>
    /// <example>ind-rus-s-400-contract-2018</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>As articles published up to the end of this day, month or year told it.</summary>
    public PeriodBound? KnownBy { get; init; }
}
