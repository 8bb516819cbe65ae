using DealTracker.Core.Bundles;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>Finds probable mistakes in a whole record: statements that the rules allow and that a curator should look at.</summary>
public static class RecordChecks
{
    /// <summary>All warnings.</summary>
    /// <param name="record">The whole record: anything that is not in it counts as missing.</param>
    public static IReadOnlyList<Warning> Run(Bundle record)
    {
        var corrected = record.Events.SelectMany(located => located.Value.Relations).Where(relation => relation.Kind == RelationKind.Corrects)
            .Select(relation => relation.To).ToHashSet();
        var standing = record.Events.Where(located => !corrected.Contains(located.Value.Id)).ToList();
        var eventsOf = standing.SelectMany(located => located.Value.Deals.Select(deal => (deal, located))).ToLookup(pair => pair.deal, pair => pair.located);
        var deals = record.Deals.Select(deal => new CheckedDeal(deal.Value, [.. eventsOf[deal.Value.Id]])).ToList();
        return
        [
            .. deals.SelectMany(EventBeforeContact.Check).Concat(deals.SelectMany(DeliveryWithoutContract.Check))
                .Concat(deals.SelectMany(FiguresFarApart.Check)).Concat(PlanUnresolved.Check(record)),
        ];
    }
}
