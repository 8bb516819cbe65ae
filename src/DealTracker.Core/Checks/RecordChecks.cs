using DealTracker.Core.Bundles;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>Looks over a whole record for what the rules allow and a curator should know of.</summary>
public static class RecordChecks
{
    /// <summary>All warnings.</summary>
    /// <param name="record">The whole record: what is not in it counts as missing.</param>
    public static IReadOnlyList<Warning> Run(Bundle record)
    {
        var corrected = record.Events.SelectMany(dealEvent => dealEvent.Value.Relations).Where(relation => relation.Kind == RelationKind.Corrects)
            .Select(relation => relation.To).ToHashSet();
        var standing = record.Events.Where(dealEvent => !corrected.Contains(dealEvent.Value.Id)).ToList();
        var eventsOf = standing.SelectMany(dealEvent => dealEvent.Value.Deals.Select(deal => (deal, dealEvent))).ToLookup(pair => pair.deal, pair => pair.dealEvent);
        var deals = record.Deals.Select(deal => new CheckedDeal(deal.Value, [.. eventsOf[deal.Value.Id]])).ToList();
        return
        [
            .. deals.SelectMany(EventBeforeContact.Check).Concat(deals.SelectMany(DeliveryWithoutContract.Check))
                .Concat(deals.SelectMany(FiguresFarApart.Check)).Concat(PlanUnresolved.Check(record)),
        ];
    }
}
