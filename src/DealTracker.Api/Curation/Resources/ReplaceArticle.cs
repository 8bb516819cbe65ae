using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Articles;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Replace an article</summary>
/// <remarks>
/// The whole record, as <c>GET /documents</c> gives it, with the change made. <c>If-Match</c> is the ETag of any answer that showed
/// it; when somebody changed it since, nothing is written and the answer is 412.
/// </remarks>
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
