using System.ComponentModel.DataAnnotations;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Core.Systems;

/// <summary>A weapon system, its family or a component of one. Its fields are those of a bundle's <c>systems</c>.</summary>
public sealed record WeaponSystem
{
    public required Slug Id { get; init; }

    [MaxLength(200)]
    public required string Name { get; init; }

    public required SystemCategory Category { get; init; }

    /// <summary>Where the design comes from.</summary>
    public PartyCode? Origin { get; init; }

    /// <summary>The family it belongs to; a filter by the family takes it along.</summary>
    public Slug? Family { get; init; }

    /// <summary>Other names, in any script. An alias belongs to one system only.</summary>
    [MaxLength(200)]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The system it is a part of.</summary>
    public Slug? ComponentOf { get; init; }
}
