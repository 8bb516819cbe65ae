using DealTracker.Core.Knowledge;
namespace DealTracker.Api.Queries.Lists;

/// <summary>Which records of a list of names are asked for.</summary>
/// <param name="AsOf">The point up to which deals and events count.</param>
/// <param name="Classes">The kinds or categories; each group must match, by any one of its codes.</param>
/// <param name="Q">A part of a name; null for any.</param>
/// <param name="WithDeals">Only records that a deal names.</param>
internal sealed record NamedFilter(AsOf AsOf, IEnumerable<IEnumerable<string>> Classes, string? Q, bool WithDeals);
