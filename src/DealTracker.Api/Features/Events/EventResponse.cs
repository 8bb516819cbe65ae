using DealTracker.Api.Features.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;

namespace DealTracker.Api.Features.Events;

/// <summary>What happened, is planned, is reported or is denied, with the articles that say so.</summary>
public sealed record EventResponse
{
    /// <summary>The event's id. It never changes its meaning.</summary>
    /// <example>ind-rus-s-400-contract-2018</example>
    public required string Id { get; init; }

    /// <summary>What kind of thing happened.</summary>
    /// <example>contract_signed</example>
    public required EventType Type { get; init; }

    /// <summary>How firmly it is on record. A plan never becomes a fact by itself.</summary>
    /// <example>occurred</example>
    public required Modality Modality { get; init; }

    /// <summary>When it happened or is due; null when no article gives a date.</summary>
    public required DateResponse? Date { get; init; }

    /// <summary>When a plan or report was stated.</summary>
    public required DateResponse? StatedOn { get; init; }

    /// <summary>What is on the record, in the curator's own words.</summary>
    /// <example>India and Russia signed the supply contract for five S-400 regiment sets during the Russian president's visit.</example>
    public required string Statement { get; init; }

    /// <summary>Where.</summary>
    /// <example>New Delhi</example>
    public required string? Place { get; init; }

    /// <summary>A curator's remark.</summary>
    public required string? Note { get; init; }

    /// <summary>The deals it belongs to; the one it stands under comes first.</summary>
    public required IReadOnlyList<EventDeal> Deals { get; init; }

    /// <summary>Who acts in it. The parties of its deals are not repeated here.</summary>
    public required IReadOnlyList<PartyInRole> Parties { get; init; }

    /// <summary>The systems it concerns; those of its deals when it names none itself.</summary>
    public required IReadOnlyList<SystemRef> Systems { get; init; }

    /// <summary>The articles that say so. With <c>knownBy</c>, those published by then.</summary>
    public required IReadOnlyList<CitationResponse> Citations { get; init; }

    /// <summary>Amounts and counts, each with the article that states it. Contradicting ones stand side by side.</summary>
    public required IReadOnlyList<FigureResponse> Figures { get; init; }

    /// <summary>What it does to earlier events.</summary>
    public required IReadOnlyList<RelationResponse> Relations { get; init; }

    /// <summary>What later events do to it.</summary>
    public required IReadOnlyList<RelationResponse> RelatedBy { get; init; }

    /// <summary>Independent origins behind its citations: articles that repeat one agency count once.</summary>
    /// <example>6</example>
    public required int Sources { get; init; }

    /// <summary>Whether articles contradict each other about it.</summary>
    public required bool Contested { get; init; }

    /// <summary>About what: <c>date</c>, <c>figures</c>, or <c>denial</c> by another event.</summary>
    public required IReadOnlyList<string> ContestedBy { get; init; }

    /// <summary>A later event puts it right; it no longer counts for the deal's status.</summary>
    public required bool Corrected { get; init; }

    /// <summary>When anything shown here last changed in this record, UTC.</summary>
    /// <example>2026-11-24T10:00:00.000Z</example>
    public required string UpdatedAt { get; init; }
}

/// <summary>A deal as an event names it.</summary>
public sealed record EventDeal
{
    /// <example>ind-rus-s-400</example>
    public required string Id { get; init; }

    /// <example>S-400 for India</example>
    public required string Title { get; init; }

    /// <summary>Its status, derived; as of <c>knownBy</c> when that is given.</summary>
    /// <example>in_delivery</example>
    public required DealStatus Status { get; init; }
}

/// <summary>A party with its role.</summary>
public sealed record PartyInRole
{
    /// <summary>ISO 3166-1 alpha-3 for a state, alpha-4 for a former state, a slug for any other.</summary>
    /// <example>IND</example>
    public required string Code { get; init; }

    /// <example>India</example>
    public required string Name { get; init; }

    /// <example>state</example>
    public required PartyKind Kind { get; init; }

    /// <example>recipient</example>
    public required PartyRole Role { get; init; }
}

/// <summary>An event to which another is related.</summary>
public sealed record RelationResponse
{
    /// <summary>The other event.</summary>
    /// <example>ind-rus-s-400-first-delivery-expected-2020</example>
    public required string Event { get; init; }

    /// <summary>What the later does to the earlier.</summary>
    /// <example>fulfils</example>
    public required RelationKind Kind { get; init; }
}
