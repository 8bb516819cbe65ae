using DealTracker.Api.Http.Responses;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.History;

/// <summary>The edits of one article</summary>
/// <remarks>Newest first, each with the fields it changed. A deleted or merged article keeps its history.</remarks>
public sealed class GetArticleHistory(Database database) : Endpoint<GetArticleHistoryRequest, ListResponse<HistoryEntry>>
{
    public override void Configure() => Get("/articles/{id}/history");

    public override Task HandleAsync(GetArticleHistoryRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        return Send.PageAsync(HistoryList.Page(session, HttpContext, new RecordRef(RecordKind.Article, req.Id), req), req.Limit);
    }
}

/// <summary>The edits of which article.</summary>
public sealed record GetArticleHistoryRequest : HistoryRequest
{
    /// <summary>The article's id.</summary>
    /// <example>2021-11-14-tass-india-s-400-plan</example>
    public string Id { get; init; } = string.Empty;
}
