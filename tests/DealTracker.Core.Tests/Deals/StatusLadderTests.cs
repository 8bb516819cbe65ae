using CsCheck;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;

namespace DealTracker.Core.Tests.Deals;

public sealed class StatusLadderTests
{
    [Fact]
    public void A_deal_without_events_is_rumoured() => Assert.Equal(DealStatus.Rumoured, StatusLadder.Compute([]));

    [Fact]
    public void The_order_of_the_events_does_not_matter() => LadderGen.Events.Array[0, 8]
        .SelectMany(events => Gen.Shuffle(events).Select(shuffled => (events, shuffled)))
        .Sample(pair => Assert.Equal(StatusLadder.Compute(pair.events), StatusLadder.Compute(pair.shuffled)), iter: 3000);

    [Fact]
    public void A_repeated_event_does_not_change_the_status() => LadderGen.Events.Array[0, 6]
        .Sample(events => Assert.Equal(StatusLadder.Compute(events), StatusLadder.Compute([.. events, .. events])), iter: 1000);

    [Fact]
    public void Only_an_event_that_occurred_moves_the_status() => LadderGen.Events.Array[0, 8].Sample(events =>
        Assert.Equal(StatusLadder.Compute(events.Where(e => e.Modality == Modality.Occurred)), StatusLadder.Compute(events)), iter: 2000);

    [Fact]
    public void A_corrected_event_does_not_move_the_status() => LadderGen.Events.Array[0, 8].Sample(events =>
        Assert.Equal(StatusLadder.Compute(events.Where(e => !e.Corrected)), StatusLadder.Compute(events)), iter: 2000);

    [Fact]
    public void A_further_event_never_lowers_the_rung() => Gen.Select(LadderGen.Rungs.Array[0, 6], LadderGen.Rungs).Sample((facts, another) =>
        Assert.True(StatusLadder.Compute([.. facts, another]) >= StatusLadder.Compute(facts)), iter: 2000);

    [Fact]
    public void The_status_is_the_highest_rung_reached() => Gen.Select(LadderGen.Rungs.Array[0, 4], LadderGen.Rungs.Array[0, 4]).Sample((some, others) =>
    {
        var (a, b) = (StatusLadder.Compute(some), StatusLadder.Compute(others));
        Assert.Equal(a > b ? a : b, StatusLadder.Compute(some.Concat(others)));
    }, iter: 2000);

    [Fact]
    public void Dates_do_not_move_a_deal_that_was_never_stopped() => LadderGen.Rungs.Array[0, 6].Sample(facts =>
        Assert.Equal(StatusLadder.Compute(facts.Select(e => e with { Date = null })), StatusLadder.Compute(facts)), iter: 1000);

    [Theory]
    [InlineData(Modality.Planned)]
    [InlineData(Modality.Unconfirmed)]
    [InlineData(Modality.Denied)]
    public void A_plan_a_report_and_a_denied_report_leave_a_deal_rumoured(Modality modality) =>
        Assert.Equal(DealStatus.Rumoured,
            StatusLadder.Compute(Enum.GetValues<EventType>().Select(type => new LadderEvent(type, modality, Given.Date("2019")))));

    [Fact]
    public void Time_does_not_turn_a_planned_delivery_into_one() => Assert.Equal(DealStatus.Contracted, StatusLadder.Compute(
    [
        new LadderEvent(EventType.ContractSigned, Modality.Occurred, Given.Date("2018-10-05")),
        new LadderEvent(EventType.DeliveryStarted, Modality.Planned, Given.Date("0001")),
    ]));

    [Fact]
    public void Production_alone_is_in_production_and_with_a_delivery_in_delivery()
    {
        var production = new LadderEvent(EventType.ProductionStarted, Modality.Occurred, Given.Date("2023"));
        Assert.Equal(DealStatus.InProduction, StatusLadder.Compute([production]));
        Assert.Equal(DealStatus.InDelivery, StatusLadder.Compute([production, new LadderEvent(EventType.Delivery, Modality.Occurred, Given.Date("2021"))]));
    }
}
