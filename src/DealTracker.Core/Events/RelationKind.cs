using DealTracker.Core.Codes;

namespace DealTracker.Core.Events;

/// <summary>What an event does to an earlier one.</summary>
public enum RelationKind
{
    [Definition("A newer plan takes the place of an older one.")] Replaces,
    [Definition("What was planned took place.")] Fulfils,
    [Definition("It contradicts the other event.")] Denies,
    [Definition("It puts the other event right; the corrected one no longer counts for the status.")] Corrects,
    [Definition("It comes after the other in the same thread.")] Follows,
}
