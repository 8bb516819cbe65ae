using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Articles;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create an article</summary>
/// <remarks>An article supports nothing until an event cites it. With an Idempotency-Key, asking again within 24 hours writes nothing twice.</remarks>
public sealed class CreateArticle(CurateRecord<Article> articles) : Endpoint<CreateArticleRequest, RecordResponse<Article>>
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

    public override async Task HandleAsync(CreateArticleRequest req, CancellationToken ct) =>
        await Send.CreatedAsync("articles", await articles.CreateAsync(HttpContext, ct));
}

/// <summary>No parameters: the record is the body.</summary>
public sealed record CreateArticleRequest;
