using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DealTracker.Api.Features.Dates;
using DealTracker.Core.Parties;

namespace DealTracker.Api.Features.Countries;

/// <summary>A country or another party, with its dates and the roles it plays.</summary>
public sealed record CountryDetail : CountryResponse
{
    [SetsRequiredMembers]
    internal CountryDetail(
        CountryResponse country, DateResponse? from, DateResponse? to, IReadOnlyList<string> successors, IReadOnlyList<RoleCount> roles) : base(country) =>
        (From, To, Successors, Roles) = (from, to, successors, roles);

    /// <summary>When it came to be.</summary>
    [JsonPropertyOrder(1)]
    public required DateResponse? From { get; init; }

    /// <summary>When it ended.</summary>
    [JsonPropertyOrder(1)]
    public required DateResponse? To { get; init; }

    /// <summary>What a former state became. Never followed silently.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> Successors { get; init; }

    /// <summary>How many deals it has in each role.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<RoleCount> Roles { get; init; }
}

/// <summary>How many deals a party has in one role.</summary>
public sealed record RoleCount
{
    /// <example>recipient</example>
    public required PartyRole Role { get; init; }

    /// <example>3</example>
    public required int Deals { get; init; }
}
