using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>An event certainly before the first interest, talks, offer, request, tender or trial of its deal.</summary>
internal static class EventBeforeContact
{
    public static IEnumerable<Warning> Check(CheckedDeal deal)
    {
        var contacts = deal.Occurred(DealStatus.UnderDiscussion).Where(dealEvent => deal.Holds(dealEvent.Value) && dealEvent.Value.Date is not null).ToList();
        // A contact "by 2018" may be the first one, whenever that was.
        if (contacts.Count == 0 || contacts.Any(dealEvent => dealEvent.Value.Date!.Earliest is null)) return [];
        var first = contacts.MinBy(dealEvent => dealEvent.Value.Date!.Earliest)!;
        return deal.Events.Where(dealEvent => deal.Holds(dealEvent.Value) && dealEvent.Value.Modality == Modality.Occurred && dealEvent.Value.Date?.Latest < first.Value.Date!.Earliest)
            .Select(dealEvent => Warn(dealEvent, first.Value));
    }

    private static Warning Warn(Located<DealEvent> dealEvent, DealEvent contact) => new(CheckCode.EventBeforeContact, dealEvent.Value.Id, dealEvent.Source, $"{dealEvent.Pointer}/date",
        $"Is {dealEvent.Value.Date!.Label}, before the first contact of the deal, '{contact.Id}' of {contact.Date!.Label}. Check both dates; "
        + "if an earlier contact is known, record it; if this is another deal's event, move it.");
}
