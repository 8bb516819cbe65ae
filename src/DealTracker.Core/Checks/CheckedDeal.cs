using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>A deal with all its events, including events of other deals that also belong to it.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Events">Its events without those that were corrected.</param>
internal sealed record CheckedDeal(Deal Deal, IReadOnlyList<Located<DealEvent>> Events)
{
    /// <summary>The events that occurred and whose type reaches a rung of the status ladder.</summary>
    public IEnumerable<Located<DealEvent>> Occurred(params IReadOnlyCollection<DealStatus> rungs) =>
        Events.Where(located => located.Value.Modality == Modality.Occurred && StatusLadder.RungOf(located.Value.Type) is { } rung && rungs.Contains(rung));

    /// <summary>Whether the event stands under this deal, and does not only belong to it as well.</summary>
    public bool Holds(DealEvent dealEvent) => dealEvent.Deals is [var first, ..] && first == Deal.Id;
}
