using System.ComponentModel.DataAnnotations;
using DealTracker.Core.Text;

namespace DealTracker.Core.Events;

/// <summary>An amount or a count that an article states. Contradicting figures stand side by side.</summary>
public sealed record Figure
{
    public required FigureMeasure Measure { get; init; }

    /// <summary>Lowest value: whole currency units (not millions), pieces, percent, or million TIV.</summary>
    public required decimal Low { get; init; }

    /// <summary>Highest value; left out when exact, and then equal to <see cref="Low"/>.</summary>
    public decimal? High { get; init; }

    /// <summary>The article says "about", "over" or the like. Never widens the bounds.</summary>
    public bool Approximate { get; init; }

    /// <summary>ISO 4217, for money.</summary>
    public CurrencyCode? Currency { get; init; }

    /// <summary>What is counted, in the article's word: regiment, battery, launcher, aircraft.</summary>
    [MaxLength(60)]
    public string? Unit { get; init; }

    /// <summary>The article does not say for certain which currency it means.</summary>
    public bool CurrencyUncertain { get; init; }

    /// <summary>The article's few words: "Rs 40,000 crore".</summary>
    [MaxLength(200)]
    public string? AsReported { get; init; }

    /// <summary>The article that states it; one of the event's citations.</summary>
    public required Slug Article { get; init; }

    /// <summary>The system counted, where the event has several.</summary>
    public Slug? System { get; init; }

    public Rank Rank { get; init; } = Rank.Normal;

    /// <summary>Why it has that rank; needed when deprecated.</summary>
    [MaxLength(1000)]
    public string? Reason { get; init; }

    /// <summary>The highest value, also when exact.</summary>
    public decimal Upper() => High ?? Low;

    /// <summary>Whether two figures of one event measure the same thing in the same currency or unit.</summary>
    public bool ComparableWith(Figure other) => Measure == other.Measure && Currency == other.Currency
        && string.Equals(Unit, other.Unit, StringComparison.OrdinalIgnoreCase) && System == other.System;

    /// <summary>Whether two comparable figures cannot both be right: their ranges have nothing in common.</summary>
    public bool Contradicts(Figure other) => ComparableWith(other) && (Upper() < other.Low || other.Upper() < Low);
}
