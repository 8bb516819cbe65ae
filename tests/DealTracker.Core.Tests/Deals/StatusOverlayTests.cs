using CsCheck;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;

namespace DealTracker.Core.Tests.Deals;

public sealed class StatusOverlayTests
{
    // Events as type@date in a row; a date left out is not known.
    [Theory]
    [InlineData("contract_signed@2017 suspended@2018", "suspended")]
    [InlineData("contract_signed@2019 suspended@2018", "suspended")]
    [InlineData("contract_signed@2017 cancelled@2018", "cancelled")]
    [InlineData("contract_signed@2017 suspended@2018 resumed@2019", "contracted")]
    [InlineData("contract_signed@2017 cancelled@2018 resumed@2019", "contracted")]
    [InlineData("contract_signed@2017 suspended@2018 cancelled@2019 resumed@2020", "contracted")]
    [InlineData("contract_signed@2017 suspended@2018 resumed@2019 suspended@2020", "suspended")]
    [InlineData("contract_signed@2017 suspended@2018 resumed@2019 delivery@2020", "in_delivery")]
    [InlineData("contract_signed@2017 resumed@2018 suspended@2019", "suspended")]
    [InlineData("contract_signed@2017 cancelled@2018 suspended@2019", "suspended")]
    [InlineData("contract_signed@2017 programme_exclusion@2019", "cancelled")]
    [InlineData("contract_signed@2017 programme_exclusion@2019 resumed@2021", "contracted")]
    [InlineData("delivery_completed@2019 cancelled@2020", "cancelled")]
    [InlineData("resumed@2018", "rumoured")]
    [InlineData("suspended@2018 resumed@2019", "rumoured")]
    [InlineData("cancelled@", "cancelled")]
    public void The_latest_of_suspended_resumed_and_cancelled_counts(string events, string status) => Assert.Equal(status, StatusOf(events));

    [Theory]
    [InlineData("suspended@2018 resumed@", "suspended")]
    [InlineData("suspended@ resumed@2018", "rumoured")]
    [InlineData("suspended@ resumed@", "suspended")]
    [InlineData("cancelled@ suspended@2018", "suspended")]
    public void An_undated_suspension_or_cancellation_counts_as_the_earliest(string events, string status) => Assert.Equal(status, StatusOf(events));

    [Theory]
    [InlineData("suspended@2018-10-05 cancelled@2018-10-05", "cancelled")]
    [InlineData("resumed@2018-10-05 suspended@2018-10-05", "suspended")]
    [InlineData("resumed@2018-10-05 cancelled@2018-10-05", "cancelled")]
    [InlineData("resumed@2018-10-05? cancelled@2018-10-05~", "cancelled")]
    public void Of_two_events_on_one_day_the_graver_counts(string events, string status) => Assert.Equal(status, StatusOf(events));

    [Theory]
    [InlineData("suspended@2018 resumed@2018-03", "suspended")]
    [InlineData("suspended@2018-03 resumed@2018", "rumoured")]
    [InlineData("suspended@2018-12 resumed@2018-12-31", "rumoured")]
    public void Of_overlapping_dates_the_one_that_may_reach_further_is_later(string events, string status) => Assert.Equal(status, StatusOf(events));

    [Fact]
    public void Being_excluded_from_a_programme_cancels_only_the_deal_it_stands_under()
    {
        var exclusion = new LadderEvent(EventType.ProgrammeExclusion, Modality.Occurred, Given.Date("2019-07-17"));
        var signed = new LadderEvent(EventType.ContractSigned, Modality.Occurred, Given.Date("2017-09"));
        Assert.Equal(DealStatus.Cancelled, StatusLadder.Compute([signed, exclusion]));
        Assert.Equal(DealStatus.Contracted, StatusLadder.Compute([signed, exclusion with { StandsUnderDeal = false }]));
    }

    [Theory]
    [InlineData(EventType.Suspended, DealStatus.Suspended)]
    [InlineData(EventType.Cancelled, DealStatus.Cancelled)]
    public void A_deal_is_stopped_also_by_an_event_that_stands_under_another(EventType type, DealStatus status) =>
        Assert.Equal(status, StatusLadder.Compute([new LadderEvent(type, Modality.Occurred, null, StandsUnderDeal: false)]));

    [Fact]
    public void Planned_reported_and_corrected_cancellations_stop_nothing()
    {
        var signed = new LadderEvent(EventType.ContractSigned, Modality.Occurred, Given.Date("2017"));
        var cancelled = signed with { Type = EventType.Cancelled };
        Assert.Equal(DealStatus.Contracted, StatusLadder.Compute(
        [
            signed, cancelled with { Corrected = true }, cancelled with { Modality = Modality.Planned },
            cancelled with { Modality = Modality.Unconfirmed }, cancelled with { Modality = Modality.Denied },
        ]));
    }

    [Fact]
    public void Resuming_after_everything_lifts_whatever_stopped_the_deal() => LadderGen.Facts.Array[0, 6].Sample(facts =>
        Assert.Equal(StatusLadder.Compute(facts.Where(e => !LadderGen.IsOverlay(e.Type))),
            StatusLadder.Compute([.. facts, new LadderEvent(EventType.Resumed, Modality.Occurred, Given.Date("2030"))])), iter: 2000);

    private static string StatusOf(string events) => Code<DealStatus>.Text(StatusLadder.Compute(events.Split(' ').Select(e => e.Split('@'))
        .Select(parts => new LadderEvent(Code<EventType>.Parse(parts[0]), Modality.Occurred, parts[1] is "" ? null : Given.Date(parts[1])))));
}
