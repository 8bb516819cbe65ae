using System.ComponentModel.DataAnnotations;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Core.Deals;

/// <summary>A thread between parties: identity only. Status, dates and figures come from its events.</summary>
public record Deal
{
    public required Slug Id { get; init; }

    [MaxLength(300)]
    public required string Title { get; init; }

    [MinLength(1)]
    public required IReadOnlyList<DealKind> Kinds { get; init; }

    [MinLength(1)]
    public required IReadOnlyList<DealParty> Parties { get; init; }

    public IReadOnlyList<Slug> Systems { get; init; } = [];

    [MaxLength(2000)]
    public string? Summary { get; init; }

    [MaxLength(2000)]
    public string? Note { get; init; }
}

/// <summary>A party with its role in a deal.</summary>
public sealed record DealParty
{
    public required PartyCode Party { get; init; }

    public required PartyRole Role { get; init; }

    [MaxLength(500)]
    public string? Note { get; init; }
}
