using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Core.Deals;
using DealTracker.Core.Parties;

namespace DealTracker.Api.Features.Deals;

/// <summary>A deal. Status, dates, counts and contradictions come from its events.</summary>
public record DealSummary
{
    /// <summary>The deal's id. It never changes its meaning.</summary>
    /// <example>ind-rus-s-400</example>
    public required string Id { get; init; }

    /// <example>S-400 for India</example>
    public required string Title { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<DealKind> Kinds { get; init; }

    /// <summary>How far it has come; as of <c>knownBy</c> when that is given.</summary>
    /// <example>in_delivery</example>
    public required DealStatus Status { get; init; }

    /// <summary>Date of the earliest event that occurred or is reported.</summary>
    public required DateResponse? FirstDate { get; init; }

    /// <summary>Date of the latest event that occurred or is reported. Plans do not count.</summary>
    public required DateResponse? LastDate { get; init; }

    /// <summary>Who takes part, and as what.</summary>
    public required IReadOnlyList<DealPartyResponse> Parties { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<SystemRef> Systems { get; init; }

    /// <summary>In one or two sentences.</summary>
    public required string? Summary { get; init; }

    /// <summary>A curator's remark.</summary>
    public required string? Note { get; init; }

    /// <summary>How many events it has.</summary>
    /// <example>23</example>
    public required int Events { get; init; }

    /// <summary>Independent origins behind its events: articles that repeat one agency count once.</summary>
    /// <example>10</example>
    public required int Sources { get; init; }

    /// <summary>Whether articles contradict each other about any of its events.</summary>
    /// <example>true</example>
    public required bool Contested { get; init; }

    /// <summary>When anything shown here last changed in this record, UTC.</summary>
    /// <example>2026-11-24T10:00:00.000Z</example>
    public required string UpdatedAt { get; init; }
}

/// <summary>A deal with its figures and sources.</summary>
public sealed record DealDetail : DealSummary
{
    [SetsRequiredMembers]
    internal DealDetail(DealSummary summary, IReadOnlyList<FigureGroup> figures, IReadOnlyList<DealSource> articles) : base(summary) =>
        (Figures, Articles) = (figures, articles);

    /// <summary>Its events' figures, grouped by what they measure. Nothing is summed or averaged.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<FigureGroup> Figures { get; init; }

    /// <summary>The articles behind its events.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<DealSource> Articles { get; init; }
}

/// <summary>A party of a deal.</summary>
public sealed record DealPartyResponse
{
    /// <example>IND</example>
    public required string Code { get; init; }

    /// <example>India</example>
    public required string Name { get; init; }

    /// <example>state</example>
    public required PartyKind Kind { get; init; }

    /// <example>recipient</example>
    public required PartyRole Role { get; init; }

    /// <summary>A curator's remark.</summary>
    public required string? Note { get; init; }
}
