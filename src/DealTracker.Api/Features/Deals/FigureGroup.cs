using DealTracker.Api.Features.Events;
using DealTracker.Core.Events;

namespace DealTracker.Api.Features.Deals;

/// <summary>Figures of one measure in one currency or unit, side by side.</summary>
public sealed record FigureGroup
{
    /// <example>contract_value</example>
    public required FigureMeasure Measure { get; init; }

    /// <summary>ISO 4217, for money.</summary>
    /// <example>USD</example>
    public required string? Currency { get; init; }

    /// <summary>What is counted.</summary>
    public required string? Unit { get; init; }

    /// <summary>The system counted, where events have several.</summary>
    public required string? System { get; init; }

    /// <summary>Lowest of the figures that are not deprecated.</summary>
    /// <example>5000000000</example>
    public required decimal? Low { get; init; }

    /// <summary>Highest of the figures that are not deprecated.</summary>
    /// <example>5430000000</example>
    public required decimal? High { get; init; }

    /// <summary>Two articles contradict each other about one event.</summary>
    /// <example>true</example>
    public required bool Contested { get; init; }

    /// <summary>Each figure with its event and its article.</summary>
    public required IReadOnlyList<FigureResponse> Values { get; init; }

    /// <summary>Groups figures that stand in the order of the groups.</summary>
    internal static IReadOnlyList<FigureGroup> Group(IEnumerable<FigureResponse> figures) =>
        [.. figures.GroupBy(figure => (figure.Measure, figure.Currency, figure.Unit, figure.System)).Select(group => From([.. group]))];

    private static FigureGroup From(IReadOnlyList<FigureResponse> values)
    {
        var standing = values.Where(value => value.Rank != Rank.Deprecated).ToList();
        return new FigureGroup
        {
            Measure = values[0].Measure,
            Currency = values[0].Currency,
            Unit = values[0].Unit,
            System = values[0].System,
            Low = standing.Count > 0 ? standing.Min(value => value.Low) : null,
            High = standing.Count > 0 ? standing.Max(value => value.High) : null,
            // The same rule as for an event: two ranges without a common value cannot both be right.
            Contested = standing.GroupBy(value => value.Event).Any(ofEvent => ofEvent.Max(value => value.Low) > ofEvent.Min(value => value.High)),
            Values = values,
        };
    }
}
