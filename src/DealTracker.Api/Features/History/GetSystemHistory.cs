using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.History;

/// <summary>The edits of one weapon system</summary>
/// <remarks>Newest first, each with the fields it changed. A deleted or merged system keeps its history under its id.</remarks>
public sealed class GetSystemHistory(Database database, NameResolver names) : Endpoint<GetSystemHistoryRequest, ListResponse<HistoryEntry>>
{
    public override void Configure() => Get("/systems/{id}/history");

    public override Task HandleAsync(GetSystemHistoryRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var record = new RecordRef(RecordKind.System, req.Id);
        if (!HistoryList.IsKnown(session, record)) record = record with { Id = new RecordFinder(session, names).System(req.Id) };
        return Send.PageAsync(HistoryList.Page(session, HttpContext, record, req), req.Limit);
    }
}

/// <summary>The edits of which system.</summary>
public sealed record GetSystemHistoryRequest : HistoryRequest
{
    /// <summary>Id, name or alias of the system.</summary>
    /// <example>s-400</example>
    public string Id { get; init; } = string.Empty;
}
