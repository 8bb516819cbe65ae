using DealTracker.Api.Http.Responses;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.History;

/// <summary>The edits of one deal</summary>
/// <remarks>Newest first: its own edits, and those of every event that ever belonged to it. A deleted or merged deal keeps its history.</remarks>
public sealed class GetDealHistory(Database database) : Endpoint<GetDealHistoryRequest, ListResponse<HistoryEntry>>
{
    public override void Configure() => Get("/deals/{id}/history");

    public override Task HandleAsync(GetDealHistoryRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        return Send.PageAsync(HistoryList.Page(session, HttpContext, new RecordRef(RecordKind.Deal, req.Id), req), req.Limit);
    }
}

/// <summary>The edits of which deal.</summary>
public sealed record GetDealHistoryRequest : HistoryRequest
{
    /// <summary>The deal's id.</summary>
    /// <example>ind-rus-s-400</example>
    public string Id { get; init; } = string.Empty;
}
