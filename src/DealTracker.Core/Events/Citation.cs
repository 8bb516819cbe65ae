using System.ComponentModel.DataAnnotations;
using DealTracker.Core.Dates;
using DealTracker.Core.Text;

namespace DealTracker.Core.Events;

/// <summary>Where an article says what the event states.</summary>
public sealed record Citation
{
    /// <summary>The longest quote, in words.</summary>
    public const int MaxQuoteWords = 25;

    public required Slug Article { get; init; }

    /// <summary>The paragraph, counted from 1.</summary>
    [Range(1, 10_000)]
    public int? Paragraph { get; init; }

    /// <summary>At most 25 words of the article.</summary>
    [MaxLength(500)]
    public string? Quote { get; init; }

    /// <summary>Who in the article says it: "Rosoboronexport's head", "unnamed official".</summary>
    [MaxLength(200)]
    public string? AttributedTo { get; init; }

    /// <summary>The date this article gives, EDTF, where it differs from the event's.</summary>
    public EdtfDate? StatedDate { get; init; }

    /// <summary>The article's words for the date: "next year".</summary>
    [MaxLength(200)]
    public string? DateAsReported { get; init; }

    /// <summary>Credibility by the Admiralty (NATO) code: 1 confirmed to 5 improbable, 6 cannot be judged.</summary>
    [Range(1, 6)]
    public int? Credibility { get; init; }

    public Rank Rank { get; init; } = Rank.Normal;

    /// <summary>Why it has that rank; needed when deprecated.</summary>
    [MaxLength(1000)]
    public string? Reason { get; init; }
}
