using DealTracker.Core.Systems;

namespace DealTracker.Api.Features.Systems;

/// <summary>A weapon system or family.</summary>
public record SystemResponse
{
    /// <example>s-400</example>
    public required string Id { get; init; }

    /// <example>S-400</example>
    public required string Name { get; init; }

    /// <example>air_defence_systems</example>
    public required SystemCategory Category { get; init; }

    /// <summary>Code of the party the design comes from.</summary>
    /// <example>RUS</example>
    public required string? Origin { get; init; }

    /// <summary>The family it belongs to.</summary>
    public required string? Family { get; init; }

    /// <summary>The system it is a part of.</summary>
    public required string? ComponentOf { get; init; }

    /// <summary>Other names under which filters find it.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>How many deals concern it or a member of its family.</summary>
    /// <example>4</example>
    public required int Deals { get; init; }

    /// <summary>How many events concern it or a member of its family: what its timeline shows.</summary>
    /// <example>60</example>
    public required int Events { get; init; }
}
