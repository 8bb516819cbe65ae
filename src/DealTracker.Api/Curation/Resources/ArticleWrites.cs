using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Articles;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create an article</summary>
/// <remarks>An article supports nothing until an event cites it.</remarks>
public sealed class CreateArticle(CurateRecord<Article> articles) : EndpointWithoutRequest<RecordResponse<Article>>
{
    private const string Example = """
        {
          "id": "example-2026-07-28-delivery-note",
          "title": "[Example: a note on deliveries]",
          "publisher": "Example Gazette",
          "kind": "newspaper",
          "url": "https://example.org/2026/07/28/deliveries",
          "published": "2026-07-28",
          "publishedBasis": "printed",
          "language": "en",
          "reliability": "C"
        }
        """;

    public override void Configure()
    {
        Post("/articles");
        Definition.Creates<Article>(Example);
    }

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.CreatedAsync("articles", await articles.CreateAsync(HttpContext, ct));
}

/// <summary>Replace an article</summary>
public sealed class ReplaceArticle(CurateRecord<Article> articles) : Endpoint<ReplaceArticleRequest, RecordResponse<Article>>
{
    private const string Example = """
        {
          "id": "2021-11-14-tass-india-s-400-plan",
          "title": "[Russia plans to start S-400 supply to India before end of year]",
          "publisher": "TASS",
          "kind": "news_agency",
          "url": "https://tass.com/defense/1361171",
          "published": "2021-11-14",
          "publishedBasis": "printed",
          "language": "en",
          "reliability": "C",
          "note": "Seen again and found unchanged."
        }
        """;

    public override void Configure()
    {
        Put("/articles/{id}");
        Definition.Replaces<Article>(Example);
    }

    public override async Task HandleAsync(ReplaceArticleRequest req, CancellationToken ct) =>
        await Send.WrittenAsync(await articles.ReplaceAsync(HttpContext, req.Id, ct));
}

/// <summary>Which article.</summary>
public sealed record ReplaceArticleRequest
{
    /// <summary>Its id, the same as in the body.</summary>
    /// <example>2021-11-14-tass-india-s-400-plan</example>
    public string Id { get; init; } = string.Empty;
}

/// <summary>Delete an article, or let another take its place</summary>
public sealed class DeleteArticle(CurateRecord<Article> articles) : Endpoint<DeleteArticleRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/articles/{id}");
        Definition.Removes(reason: "Example: the same report is on record under another id.", supersededBy: "2022-08-16-yetkin-turkey-s-400-second-regiment");
    }

    public override async Task HandleAsync(DeleteArticleRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await articles.DeleteAsync(HttpContext, req.Id, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which article, and why.</summary>
public sealed record DeleteArticleRequest : RemovalRequest
{
    /// <summary>Its id.</summary>
    /// <example>superhaber-turkey-s-400-second-set</example>
    public string Id { get; init; } = string.Empty;
}
