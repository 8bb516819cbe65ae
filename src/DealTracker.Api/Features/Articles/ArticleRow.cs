using DealTracker.Api.Features.Dates;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Features.Articles;

internal sealed record ArticleRow
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public required string Kind { get; init; }
    public string? Url { get; init; }
    public string? ArchivedUrl { get; init; }
    public string? Author { get; init; }
    public string? Origin { get; init; }
    public string? Published { get; init; }
    public string? PublishedBasis { get; init; }
    public string? Language { get; init; }
    public string? Accessed { get; init; }
    public string? Reliability { get; init; }
    public string? Note { get; init; }
    public long Events { get; init; }
    public required string UpdatedAt { get; init; }
    public required string SortKey { get; init; }

    public ArticleSummary ToSummary() => new()
    {
        Id = Id,
        Title = Title,
        Publisher = Publisher,
        Kind = Code<ArticleKind>.Parse(Kind),
        Url = Url,
        ArchivedUrl = ArchivedUrl,
        Author = Author,
        Origin = Origin,
        Published = DateResponse.From(Published),
        PublishedBasis = PublishedBasis is null ? null : Code<PublishedBasis>.Parse(PublishedBasis),
        Language = Language,
        Accessed = DateResponse.From(Accessed),
        Reliability = Reliability,
        Note = Note,
        Events = (int)Events,
        UpdatedAt = UpdatedAt,
    };
}
