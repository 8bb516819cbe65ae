using DealTracker.Api.Features.Dates;
using DealTracker.Core.Articles;

namespace DealTracker.Api.Features.Articles;

/// <summary>A publication behind the record.</summary>
public record ArticleSummary
{
    /// <example>wapo-2019-09-04-russia-india</example>
    public required string Id { get; init; }

    /// <summary>As printed; a title in [square brackets] was not visible and is descriptive.</summary>
    /// <example>Russia, India agree to widen military cooperation</example>
    public required string Title { get; init; }

    /// <example>The Washington Post</example>
    public required string Publisher { get; init; }

    /// <example>newspaper</example>
    public required ArticleKind Kind { get; init; }

    /// <summary>Null for a clipping or a page that has none.</summary>
    public required string? Url { get; init; }

    /// <summary>A lasting copy.</summary>
    public required string? ArchivedUrl { get; init; }

    public required string? Author { get; init; }

    /// <summary>The agency or outlet it repeats; source counts count origins.</summary>
    public required string? Origin { get; init; }

    /// <summary>When it was published. Never taken for the date of an event.</summary>
    public required DateResponse? Published { get; init; }

    /// <summary>How that is known.</summary>
    public required PublishedBasis? PublishedBasis { get; init; }

    /// <summary>BCP 47.</summary>
    /// <example>en</example>
    public required string? Language { get; init; }

    /// <summary>When a curator read it.</summary>
    public required DateResponse? Accessed { get; init; }

    /// <summary>Admiralty reliability: A (completely reliable) to E, F (cannot be judged).</summary>
    public required string? Reliability { get; init; }

    /// <summary>A curator's remark.</summary>
    public required string? Note { get; init; }

    /// <summary>How many events cite it.</summary>
    /// <example>19</example>
    public required int Events { get; init; }

    /// <summary>When it last changed in this record, UTC.</summary>
    /// <example>2026-11-24T10:00:00.000Z</example>
    public required string UpdatedAt { get; init; }
}
