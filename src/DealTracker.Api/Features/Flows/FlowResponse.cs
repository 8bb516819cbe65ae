using System.Globalization;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Core.Systems;

namespace DealTracker.Api.Features.Flows;

/// <summary>Deals between two parties about systems of one category, by the year of their events. No measure of trade.</summary>
public sealed record FlowResponse
{
    /// <summary>Who supplies or licenses.</summary>
    /// <example>RUS</example>
    public required string Supplier { get; init; }

    /// <summary>Who receives or produces under licence.</summary>
    /// <example>IND</example>
    public required string Recipient { get; init; }

    /// <summary>Category of a system of the deal; null for deals that name none.</summary>
    public required SystemCategory? Category { get; init; }

    /// <summary>Year in which the events took place, began or are due; null where their date leaves it open.</summary>
    /// <example>2018</example>
    public required string? Year { get; init; }

    /// <summary>How many deals have such events.</summary>
    /// <example>1</example>
    public required int Deals { get; init; }

    /// <summary>How many events there are.</summary>
    /// <example>4</example>
    public required int Events { get; init; }

    /// <summary>What articles state of these events, by measure and currency or unit: from the lowest to the highest, never added.</summary>
    public required IReadOnlyList<FlowFigures> Figures { get; init; }

    /// <summary>A flow from its rows.</summary>
    internal static FlowResponse From(IReadOnlyList<FlowRow> rows) => new()
    {
        Supplier = rows[0].Supplier,
        Recipient = rows[0].Recipient,
        Category = rows[0].Category is { } category ? Code<SystemCategory>.Parse(category) : null,
        Year = rows[0].Year,
        Deals = (int)rows[0].Deals,
        Events = (int)rows[0].Events,
        Figures = [.. rows.Where(row => row.Measure is not null).Select(FlowFigures.From)],
    };
}

/// <summary>Figures of one measure in one currency or unit.</summary>
public sealed record FlowFigures
{
    /// <example>contract_value</example>
    public required FigureMeasure Measure { get; init; }

    /// <summary>ISO 4217, for money.</summary>
    /// <example>USD</example>
    public required string? Currency { get; init; }

    /// <summary>What is counted.</summary>
    public required string? Unit { get; init; }

    /// <summary>How many figures there are; several can be about the same thing.</summary>
    /// <example>6</example>
    public required int Count { get; init; }

    /// <summary>The lowest of them.</summary>
    /// <example>5000000000</example>
    public required decimal Low { get; init; }

    /// <summary>The highest of them.</summary>
    /// <example>5500000000</example>
    public required decimal High { get; init; }

    internal static FlowFigures From(FlowRow row) => new()
    {
        Measure = Code<FigureMeasure>.Parse(row.Measure!),
        Currency = row.Currency,
        Unit = row.Unit,
        Count = (int)row.Figures!.Value,
        Low = decimal.Parse(row.Low!, NumberStyles.Float, CultureInfo.InvariantCulture),
        High = decimal.Parse(row.High!, NumberStyles.Float, CultureInfo.InvariantCulture),
    };
}

internal sealed record FlowRow
{
    public required string Supplier { get; init; }
    public required string Recipient { get; init; }
    public string? Category { get; init; }
    public string? Year { get; init; }
    public long Deals { get; init; }
    public long Events { get; init; }
    public string? Measure { get; init; }
    public string? Currency { get; init; }
    public string? Unit { get; init; }
    public long? Figures { get; init; }
    public string? Low { get; init; }
    public string? High { get; init; }
}
