using Dapper;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Articles;

/// <summary>One article with what it supports</summary>
/// <remarks>Every event that cites it, in the order of its paragraphs.</remarks>
public sealed class GetArticle(Database database) : Endpoint<GetArticleRequest, RecordResponse<ArticleDetail>>
{
    public override void Configure() => Get("/articles/{id}");

    public override Task HandleAsync(GetArticleRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var article = ArticleList.Find(session, req.Id) ?? throw RecordNotFound.For(session, RecordKind.Article, req.Id);
        return Send.RecordAsync(new ArticleDetail(article, Supports(session, req.Id)), session.Revision);
    }

    private static IReadOnlyList<SupportedEvent> Supports(ReadSession session, string article) =>
    [
        .. session.Connection.Query<SupportedEventRow>("""
            SELECT c.paragraph, e.id AS event, ed.deal, e.type, e.modality, e.date, e.statement
            FROM citations c
            JOIN events e ON e.id = c.event
            JOIN event_deals ed ON ed.event = e.id AND ed.ordinal = 0
            WHERE c.article = @article
            ORDER BY c.paragraph NULLS LAST, e.id, c.ordinal
            """, new { article }, session.Transaction).Select(row => new SupportedEvent
        {
            Paragraph = (int?)row.Paragraph,
            Event = row.Event,
            Deal = row.Deal,
            Type = Code<EventType>.Parse(row.Type),
            Modality = Code<Modality>.Parse(row.Modality),
            Date = DateResponse.From(row.Date),
            Statement = row.Statement,
        }),
    ];
}

/// <summary>Which article.</summary>
public sealed record GetArticleRequest
{
    /// <summary>The article's id.</summary>
    /// <example>wapo-2019-09-04-russia-india</example>
    public string Id { get; init; } = string.Empty;
}

internal sealed record SupportedEventRow
{
    public long? Paragraph { get; init; }
    public required string Event { get; init; }
    public required string Deal { get; init; }
    public required string Type { get; init; }
    public required string Modality { get; init; }
    public string? Date { get; init; }
    public required string Statement { get; init; }
}
