using DealTracker.Core.Dates;
using DealTracker.Core.Events;

namespace DealTracker.Core.Deals;

/// <summary>The properties of an event that the status ladder depends on.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Modality">Its modality; only what occurred moves the status.</param>
/// <param name="Date">Its date, null when not known.</param>
/// <param name="StandsUnderDeal">Whether this is the deal it stands under, not one it also belongs to.</param>
/// <param name="Corrected">Whether a later event corrects it; then it no longer counts.</param>
public sealed record LadderEvent(EventType Type, Modality Modality, EdtfDate? Date, bool StandsUnderDeal = true, bool Corrected = false);

/// <summary>
/// The status of a deal as a pure function of its events: the highest rung that an occurred event reached, overlaid by
/// the latest of suspended, resumed and cancelled. Plans, reports and denials never move it.
/// </summary>
public static class StatusLadder
{
    /// <summary>The status after these events, in any order.</summary>
    public static DealStatus Compute(IEnumerable<LadderEvent> events)
    {
        var facts = events.Where(e => e is { Modality: Modality.Occurred, Corrected: false }).ToList();
        var reached = facts.Select(RungOf).Max() ?? DealStatus.Rumoured;
        return LatestOverlay(facts) ?? reached;
    }

    /// <summary>The rung an event type reaches; null when it moves nothing.</summary>
    public static DealStatus? RungOf(EventType type) => type switch
    {
        EventType.Interest or EventType.Talks or EventType.Offer or EventType.Request or EventType.Tender
            or EventType.Trial => DealStatus.UnderDiscussion,
        EventType.Selection => DealStatus.Selected,
        EventType.Approval or EventType.LegislativeNotification or EventType.LicenceGranted => DealStatus.Approved,
        EventType.Memorandum or EventType.FrameworkAgreement or EventType.IntergovernmentalAgreement => DealStatus.Agreed,
        EventType.ContractSigned or EventType.OptionExercised or EventType.JointVentureFormed
            or EventType.LoanAgreement => DealStatus.Contracted,
        EventType.ProductionStarted => DealStatus.InProduction,
        EventType.DeliveryStarted or EventType.Delivery => DealStatus.InDelivery,
        EventType.DeliveryCompleted => DealStatus.Delivered,
        _ => null,
    };

    private static DealStatus? RungOf(LadderEvent e) => RungOf(e.Type);

    /// <summary>
    /// Suspended or cancelled by the latest such event; null when there is none or the latest resumed the deal. An
    /// undated one counts as the earliest, and of two on one day the graver wins.
    /// </summary>
    private static DealStatus? LatestOverlay(List<LadderEvent> facts) => facts
        .Where(IsOverlay)
        .OrderBy(e => e.Date?.DescendingKey ?? EdtfDate.UndatedDescendingKey, StringComparer.Ordinal)
        .ThenBy(e => Overlay(e.Type) ?? DealStatus.Rumoured)
        .Select(e => Overlay(e.Type))
        .LastOrDefault();

    // Excluding Turkey from the F-35 also belongs to the S-400's story, but cancels only the deal it stands under.
    private static bool IsOverlay(LadderEvent e) => e.Type is EventType.Suspended or EventType.Resumed or EventType.Cancelled
        || (e.Type is EventType.ProgrammeExclusion && e.StandsUnderDeal);

    private static DealStatus? Overlay(EventType type) => type switch
    {
        EventType.Suspended => DealStatus.Suspended,
        EventType.Cancelled or EventType.ProgrammeExclusion => DealStatus.Cancelled,
        _ => null,
    };
}
