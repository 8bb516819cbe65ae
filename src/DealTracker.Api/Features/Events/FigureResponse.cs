using System.Globalization;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Features.Events;

/// <summary>An amount or a count that an article states.</summary>
public sealed record FigureResponse
{
    /// <summary>What it measures. Different measures are never summed.</summary>
    /// <example>contract_value</example>
    public required FigureMeasure Measure { get; init; }

    /// <summary>Lowest value: whole currency units, pieces, percent, or million TIV.</summary>
    /// <example>5430000000</example>
    public required decimal Low { get; init; }

    /// <summary>Highest value; equal to low when exact.</summary>
    /// <example>5430000000</example>
    public required decimal High { get; init; }

    /// <summary>The article says "about", "over" or the like.</summary>
    public required bool Approximate { get; init; }

    /// <summary>ISO 4217, for money.</summary>
    /// <example>USD</example>
    public required string? Currency { get; init; }

    /// <summary>What is counted, in the article's word.</summary>
    public required string? Unit { get; init; }

    /// <summary>The article does not say for certain which currency it means.</summary>
    public required bool CurrencyUncertain { get; init; }

    /// <summary>The article's few words.</summary>
    /// <example>$5.43 bln contract</example>
    public required string? AsReported { get; init; }

    /// <summary>The system counted, where the event has several.</summary>
    public required string? System { get; init; }

    /// <summary>The event that carries it.</summary>
    /// <example>ind-rus-s-400-contract-2018</example>
    public required string Event { get; init; }

    /// <summary>The article that states it.</summary>
    public required ArticleRef Article { get; init; }

    /// <summary>How a curator ranks it among contradicting ones.</summary>
    /// <example>preferred</example>
    public required Rank Rank { get; init; }

    /// <summary>Why it has that rank.</summary>
    public required string? Reason { get; init; }
}

internal sealed record FigureRow : ArticleRefRow
{
    /// <summary>Its columns out of <c>f</c> (figures) and <c>a</c> (articles).</summary>
    public new const string Columns = $"""
        f.event, {ArticleRefRow.Columns}, f.measure, CAST(f.low AS TEXT) AS low, CAST(f.high AS TEXT) AS high, f.approximate,
            f.currency, f.unit, f.currency_uncertain, f.as_reported, f.system, f.rank, f.reason
        """;

    public required string Event { get; init; }
    public required string Measure { get; init; }
    public required string Low { get; init; }
    public required string High { get; init; }
    public long Approximate { get; init; }
    public string? Currency { get; init; }
    public string? Unit { get; init; }
    public long CurrencyUncertain { get; init; }
    public string? AsReported { get; init; }
    public string? System { get; init; }
    public required string Rank { get; init; }
    public string? Reason { get; init; }

    public FigureResponse ToResponse() => new()
    {
        Measure = Code<FigureMeasure>.Parse(Measure),
        Low = decimal.Parse(Low, NumberStyles.Float, CultureInfo.InvariantCulture),
        High = decimal.Parse(High, NumberStyles.Float, CultureInfo.InvariantCulture),
        Approximate = Approximate == 1,
        Currency = Currency,
        Unit = Unit,
        CurrencyUncertain = CurrencyUncertain == 1,
        AsReported = AsReported,
        System = System,
        Event = Event,
        Article = ToRef(),
        Rank = Code<Rank>.Parse(Rank),
        Reason = Reason,
    };
}
