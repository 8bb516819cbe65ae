using System.ComponentModel.DataAnnotations;
using DealTracker.Core.Dates;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Core.Events;

/// <summary>What happened, is planned, is reported or is denied. Its fields are those of a bundle's <c>events</c>.</summary>
public sealed record DealEvent
{
    public required Slug Id { get; init; }

    public required EventType Type { get; init; }

    public required Modality Modality { get; init; }

    /// <summary>When it happened or is due, EDTF; null when no article gives a date. Never the publication date by itself.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>When a plan or report was stated, EDTF.</summary>
    public EdtfDate? StatedOn { get; init; }

    /// <summary>What is on the record, in the curator's own words.</summary>
    [MaxLength(1000)]
    public required string Statement { get; init; }

    /// <summary>The deals it belongs to. In a bundle the deal it stands under comes first and is left out here.</summary>
    public IReadOnlyList<Slug> Deals { get; init; } = [];

    public IReadOnlyList<EventParty> Parties { get; init; } = [];

    /// <summary>The systems it concerns, where narrower than its deals'.</summary>
    public IReadOnlyList<Slug> Systems { get; init; } = [];

    [MaxLength(200)]
    public string? Place { get; init; }

    [MinLength(1)]
    public required IReadOnlyList<Citation> Citations { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public IReadOnlyList<EventRelation> Relations { get; init; } = [];

    [MaxLength(2000)]
    public string? Note { get; init; }
}

/// <summary>A party with its role in an event.</summary>
public sealed record EventParty
{
    public required PartyCode Party { get; init; }

    public required PartyRole Role { get; init; }
}

/// <summary>What an event does to an earlier one.</summary>
public sealed record EventRelation
{
    /// <summary>The earlier event.</summary>
    public required Slug To { get; init; }

    public required RelationKind Kind { get; init; }
}
