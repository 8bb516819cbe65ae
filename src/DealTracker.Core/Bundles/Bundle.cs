using DealTracker.Core.Articles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;

namespace DealTracker.Core.Bundles;

/// <summary>A record with the place it was read from.</summary>
/// <param name="Value">The record.</param>
/// <param name="Source">The file, or "request body".</param>
/// <param name="Pointer">JSON pointer to the record in it: <c>/deals/0/events/2</c>.</param>
public sealed record Located<T>(T Value, string Source, string Pointer);

/// <summary>Records that a curator submits together. They are written completely or not at all.</summary>
public sealed record Bundle
{
    public IReadOnlyList<Located<Party>> Parties { get; init; } = [];
    public IReadOnlyList<Located<WeaponSystem>> Systems { get; init; } = [];
    public IReadOnlyList<Located<Article>> Articles { get; init; } = [];
    public IReadOnlyList<Located<Deal>> Deals { get; init; } = [];
    public IReadOnlyList<Located<DealEvent>> Events { get; init; } = [];

    /// <summary>How many records it holds.</summary>
    public int Count => Parties.Count + Systems.Count + Articles.Count + Deals.Count + Events.Count;
}
