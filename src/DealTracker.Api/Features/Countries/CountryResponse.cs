using DealTracker.Core.Parties;

namespace DealTracker.Api.Features.Countries;

/// <summary>A country or another party.</summary>
public record CountryResponse
{
    /// <summary>ISO 3166-1 alpha-3 for a state, alpha-4 for a former state, a slug for any other.</summary>
    /// <example>IND</example>
    public required string Code { get; init; }

    /// <example>India</example>
    public required string Name { get; init; }

    /// <example>state</example>
    public required PartyKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2, of a state.</summary>
    /// <example>IN</example>
    public required string? Alpha2 { get; init; }

    /// <summary>The state of a company, agency, group or dependent territory.</summary>
    public required string? Country { get; init; }

    /// <summary>Other names under which filters find it.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>How many deals it or its companies and agencies are party to.</summary>
    /// <example>4</example>
    public required int Deals { get; init; }

    /// <summary>How many events it, its companies and agencies, or their deals have: what its timeline shows.</summary>
    /// <example>40</example>
    public required int Events { get; init; }
}
