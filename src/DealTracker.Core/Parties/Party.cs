using System.ComponentModel.DataAnnotations;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Parties;

/// <summary>A country or another party. Its fields are those of a bundle's <c>parties</c>.</summary>
public sealed record Party
{
    public required PartyCode Id { get; init; }

    public required PartyKind Kind { get; init; }

    [MaxLength(200)]
    public required string Name { get; init; }

    /// <summary>Other names, in any script. An alias belongs to one party only.</summary>
    [MaxLength(200)]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2, of a state.</summary>
    [RegularExpression("^[A-Z]{2}$")]
    public string? Alpha2 { get; init; }

    /// <summary>The state of a company, agency, group or dependent territory.</summary>
    public PartyCode? Country { get; init; }

    /// <summary>When it came to be, EDTF.</summary>
    public EdtfDate? From { get; init; }

    /// <summary>When it ended, EDTF.</summary>
    public EdtfDate? To { get; init; }

    /// <summary>What a former state became.</summary>
    public IReadOnlyList<PartyCode> Successors { get; init; } = [];
}
