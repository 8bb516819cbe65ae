using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Articles;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Articles;

/// <summary>Articles behind the record</summary>
/// <remarks>The latest published first; articles without a known date come last in either order.</remarks>
public sealed class ListArticles(Database database) : Endpoint<ListArticlesRequest, ListResponse<ArticleSummary>>
{
    public override void Configure() => Get("/articles");

    public override Task HandleAsync(ListArticlesRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        return Send.PageAsync(ArticleList.Page(session, HttpContext, req), req.Limit);
    }
}

/// <summary>Which articles.</summary>
public sealed record ListArticlesRequest : PagedRequest
{
    /// <summary>Kind of publication.</summary>
    public Codes<ArticleKind> Kind { get; init; } = Codes<ArticleKind>.None;

    /// <summary>Id of a deal whose events cite it.</summary>
    public Terms Deal { get; init; } = Terms.None;

    /// <summary>Words of its title, publisher, author or origin, each also as the beginning of a longer one.</summary>
    [MaxLength(200)]
    public string? Q { get; init; }

    /// <summary>In which order of publication.</summary>
    public SortOrder Order { get; init; } = SortOrder.Desc;
}
