using DealTracker.Api.Features.Dates;
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
