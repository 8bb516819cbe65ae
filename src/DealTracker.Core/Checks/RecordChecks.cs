using DealTracker.Core.Bundles;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>Checks a whole data set for content that the rules allow but that is probably a mistake.</summary>
public static class RecordChecks
{
    /// <summary>All warnings.</summary>
    /// <param name="record">The whole data set. Records that are not in it count as missing.</param>
    public static IReadOnlyList<Warning> Run(Bundle record)
    {
        var corrected = record.Events.SelectMany(e => e.Value.Relations).Where(relation => relation.Kind == RelationKind.Corrects)
            .Select(relation => relation.To).ToHashSet();
        var standing = record.Events.Where(e => !corrected.Contains(e.Value.Id)).ToList();
        var eventsOf = standing.SelectMany(e => e.Value.Deals.Select(deal => (deal, e))).ToLookup(pair => pair.deal, pair => pair.e);
        var deals = record.Deals.Select(deal => new CheckedDeal(deal.Value, [.. eventsOf[deal.Value.Id]])).ToList();
        return
        [
            .. deals.SelectMany(EventBeforeContact.Check).Concat(deals.SelectMany(DeliveryWithoutContract.Check))
                .Concat(deals.SelectMany(FiguresFarApart.Check)).Concat(PlanUnresolved.Check(record)),
        ];
    }
}
