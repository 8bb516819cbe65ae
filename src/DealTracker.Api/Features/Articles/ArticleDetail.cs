using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DealTracker.Api.Features.Dates;
using DealTracker.Core.Events;

namespace DealTracker.Api.Features.Articles;

/// <summary>An article with what it supports.</summary>
public sealed record ArticleDetail : ArticleSummary
{
    [SetsRequiredMembers]
    internal ArticleDetail(ArticleSummary article, IReadOnlyList<SupportedEvent> supports) : base(article) => Supports = supports;

    /// <summary>The events that cite it, in the order of its paragraphs.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<SupportedEvent> Supports { get; init; }
}

/// <summary>An event that an article supports.</summary>
public sealed record SupportedEvent
{
    /// <summary>The paragraph, counted from 1.</summary>
    /// <example>6</example>
    public required int? Paragraph { get; init; }

    /// <example>ind-rus-s-400-first-delivery-expected-2020</example>
    public required string Event { get; init; }

    /// <summary>The deal the event stands under.</summary>
    /// <example>ind-rus-s-400</example>
    public required string Deal { get; init; }

    /// <example>delivery_started</example>
    public required EventType Type { get; init; }

    /// <example>planned</example>
    public required Modality Modality { get; init; }

    /// <summary>When it happened or is due.</summary>
    public required DateResponse? Date { get; init; }

    /// <summary>What is on the record.</summary>
    public required string Statement { get; init; }
}
