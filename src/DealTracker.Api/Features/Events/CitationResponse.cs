using DealTracker.Api.Features.Dates;
using DealTracker.Core.Articles;
using DealTracker.Core.Events;

namespace DealTracker.Api.Features.Events;

/// <summary>Where an article says what the event states.</summary>
public sealed record CitationResponse
{
    /// <summary>The article.</summary>
    public required ArticleRef Article { get; init; }

    /// <summary>The paragraph, counted from 1.</summary>
    /// <example>4</example>
    public required int? Paragraph { get; init; }

    /// <summary>At most 25 words of the article.</summary>
    public required string? Quote { get; init; }

    /// <summary>Who in the article says it.</summary>
    public required string? AttributedTo { get; init; }

    /// <summary>The date this article gives, where it differs from the event's.</summary>
    public required DateResponse? StatedDate { get; init; }

    /// <summary>The article's words for the date.</summary>
    /// <example>next year</example>
    public required string? DateAsReported { get; init; }

    /// <summary>Admiralty credibility, 1 (confirmed) to 6 (cannot be judged).</summary>
    public required int? Credibility { get; init; }

    /// <summary>How a curator ranks it among contradicting ones.</summary>
    /// <example>normal</example>
    public required Rank Rank { get; init; }

    /// <summary>Why it has that rank.</summary>
    public required string? Reason { get; init; }
}

/// <summary>An article as citations and figures name it.</summary>
public sealed record ArticleRef
{
    /// <example>2021-11-14-tass-india-s-400-plan</example>
    public required string Id { get; init; }

    /// <example>[Russia plans to start S-400 supply to India before end of year]</example>
    public required string Title { get; init; }

    /// <example>TASS</example>
    public required string Publisher { get; init; }

    /// <summary>The agency or outlet it repeats.</summary>
    public required string? Origin { get; init; }

    /// <example>news_agency</example>
    public required ArticleKind Kind { get; init; }

    /// <summary>When it was published.</summary>
    public required DateResponse? Published { get; init; }

    /// <example>https://tass.com/defense/1361171</example>
    public required string? Url { get; init; }

    /// <summary>Admiralty reliability, A to F.</summary>
    public required string? Reliability { get; init; }
}
