using DealTracker.Core.Codes;

namespace DealTracker.Core.Events;

/// <summary>What an event does to an earlier one.</summary>
public enum RelationKind
{
    [Means("A newer plan takes the place of an older one.")] Replaces,
    [Means("What was planned took place.")] Fulfils,
    [Means("It contradicts the other event.")] Denies,
    [Means("It puts the other event right; the corrected one no longer counts for the status.")] Corrects,
    [Means("It comes after the other in the same thread.")] Follows,
}
