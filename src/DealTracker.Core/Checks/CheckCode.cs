using DealTracker.Core.Codes;

namespace DealTracker.Core.Checks;

/// <summary>The kinds of content that the rules allow but that are more often a mistake than true.</summary>
public enum CheckCode
{
    [Definition("An event that occurred is dated before the first contact of its deal.")]
    EventBeforeContact,

    [Definition("Something was delivered, and no contract is on record that may have come before.")]
    DeliveryWithoutContract,

    [Definition("A plan was due before the newest article, and no later event fulfils, replaces, denies or corrects it.")]
    PlanUnresolved,

    [Definition("Figures of one deal, measure, system and unit or currency differ by more than ten times.")]
    FiguresFarApart,

    [Definition("A warning was accepted that is no longer given.")]
    AcceptanceUnused,
}
