using DealTracker.Core.Articles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>A bundle as it is written. Any list may be left out.</summary>
/// <remarks>For the schema and OpenAPI; <see cref="BundleReader"/> reads each record for itself, so that all errors are told at once.</remarks>
public sealed record BundleDocument
{
    /// <summary>Countries and other parties.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>Weapon systems.</summary>
    public IReadOnlyList<WeaponSystem> Systems { get; init; } = [];

    /// <summary>Articles.</summary>
    public IReadOnlyList<Article> Articles { get; init; } = [];

    /// <summary>Deals, each with its events.</summary>
    public IReadOnlyList<BundleDeal> Deals { get; init; } = [];

    /// <summary>Events that stand under no deal here and name theirs.</summary>
    public IReadOnlyList<DealEvent> Events { get; init; } = [];
}

/// <summary>A deal with its events.</summary>
public sealed record BundleDeal : Deal
{
    /// <summary>Its events. They belong to this deal first; <c>deals</c> names further ones.</summary>
    public IReadOnlyList<DealEvent> Events { get; init; } = [];
}
