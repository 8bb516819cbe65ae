using DealTracker.Api.Http.Responses;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.History;

/// <summary>The edits of one event</summary>
/// <remarks>Newest first, each with the fields it changed. A deleted or merged event keeps its history.</remarks>
public sealed class GetEventHistory(Database database) : Endpoint<GetEventHistoryRequest, ListResponse<HistoryEntry>>
{
    public override void Configure() => Get("/events/{id}/history");

    public override Task HandleAsync(GetEventHistoryRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        return Send.PageAsync(HistoryList.Page(session, HttpContext, new RecordRef(RecordKind.Event, req.Id), req), req.Limit);
    }
}

/// <summary>The edits of which event.</summary>
public sealed record GetEventHistoryRequest : HistoryRequest
{
    /// <summary>The event's id.</summary>
    /// <example>ind-rus-s-400-contract-2018</example>
    public string Id { get; init; } = string.Empty;
}
