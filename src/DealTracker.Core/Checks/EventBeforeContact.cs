using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>An event certainly before the first interest, talks, offer, request, tender or trial of its deal.</summary>
internal static class EventBeforeContact
{
    public static IEnumerable<Warning> Check(CheckedDeal deal)
    {
        var contacts = deal.Occurred(DealStatus.UnderDiscussion).Where(located => deal.Holds(located.Value) && located.Value.Date is not null).ToList();
        // A contact "by 2018" may be the first one, whenever that was.
        if (contacts.Count == 0 || contacts.Any(located => located.Value.Date!.Earliest is null)) return [];
        var first = contacts.MinBy(located => located.Value.Date!.Earliest)!;
        return deal.Events.Where(located => deal.Holds(located.Value))
            .Where(located => located.Value.Modality == Modality.Occurred && located.Value.Date?.Latest < first.Value.Date!.Earliest)
            .Select(located => Warn(located, first.Value));
    }

    private static Warning Warn(Located<DealEvent> located, DealEvent contact) => new(
        CheckCode.EventBeforeContact, located.Value.Id, located.Source, $"{located.Pointer}/date",
        $"Is {located.Value.Date!.Label}, before the first contact of the deal, '{contact.Id}' of {contact.Date!.Label}. Check both dates; "
        + "if an earlier contact is known, record it; if this is another deal's event, move it.");
}
