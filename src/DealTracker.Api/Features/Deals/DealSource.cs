using DealTracker.Api.Features.Events;

namespace DealTracker.Api.Features.Deals;

/// <summary>An article behind a deal.</summary>
public sealed record DealSource
{
    /// <summary>The article.</summary>
    public required ArticleRef Article { get; init; }

    /// <summary>How many of the deal's events cite it.</summary>
    /// <example>4</example>
    public required int Events { get; init; }
}
