using DealTracker.Core.Articles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Knowledge;

public sealed class DealStateTests
{
    private static readonly Dictionary<Slug, Article> Articles = Given.Articles(Given.Article("a", "2018", "TASS"), Given.Article("b", "2019", "Xinhua"),
        Given.Article("c", "2020", "Jane's") with { Origin = "TASS" }, Given.Article("x", null, "Hürriyet"));

    [Fact]
    public void A_deal_without_events_is_rumoured_and_known_only_now()
    {
        var state = Assert.Single(DealState.Compute(Slug.Parse("d"), []));
        Assert.Equal((AsOf.Now, AsOf.Never, DealStatus.Rumoured), (state.KnownFrom, state.KnownUntil, state.Status));
        Assert.Equal((0, 0, false), (state.Events, state.Sources, state.Contested));
        Assert.Null(state.First);
        Assert.Null(state.Last);
    }

    [Fact]
    public void The_status_rises_as_articles_report_events()
    {
        var states = Of(Given.Event("talks", EventType.Talks, date: "2017", cites: Given.Cites("a")),
            Given.Event("contract", EventType.ContractSigned, date: "2018-10-05", cites: Given.Cites("b")),
            Given.Event("delivery", EventType.Delivery, date: "2018-12", cites: Given.Cites("x")));
        Assert.Equal(["2018-12-31 UnderDiscussion 1", "2019-12-31 Contracted 2", "9999-99-99 InDelivery 3"],
            states.Select(state => $"{state.KnownFrom} {state.Status} {state.Events}"));
    }

    [Fact]
    public void An_event_counts_only_from_the_day_it_was_reported()
    {
        var states = Of(Given.Event("contract", cites: Given.Cites("a"), date: "2016"),
            Given.Event("cancelled", EventType.Cancelled, date: "2017", cites: Given.Cites("c")));
        Assert.Equal([DealStatus.Contracted, DealStatus.Cancelled], states.Select(state => state.Status));
    }

    [Fact]
    public void A_correction_counts_from_when_it_is_known()
    {
        var delivery = Given.Event("delivery", EventType.Delivery, date: "2018", cites: Given.Cites("a"));
        var correction = Given.Event(
            "statement", EventType.Statement, date: "2019", cites: Given.Cites("b")) with
        { Relations = [Given.Relation(RelationKind.Corrects, "delivery")] };
        Assert.Equal([DealStatus.InDelivery, DealStatus.Rumoured], Of(delivery, correction).Select(state => state.Status));
    }

    [Fact]
    public void First_and_last_are_the_dates_of_what_occurred_or_is_reported()
    {
        var state = Of(Given.Event("plan", modality: Modality.Planned, date: "2030"), Given.Event("denied", modality: Modality.Denied, date: "2000"),
            Given.Event("report", modality: Modality.Unconfirmed, date: "2016"), Given.Event("fact", date: "2018-10-05"), Given.Event("undated"))[^1];
        Assert.Equal(("2016", "2018-10-05", 5), (state.First?.Text, state.Last?.Text, state.Events));
    }

    [Theory]
    [InlineData(Modality.Planned)]
    [InlineData(Modality.Denied)]
    public void A_plan_and_a_denied_event_alone_give_no_dates(Modality modality)
    {
        var state = Assert.Single(Of(Given.Event(modality: modality, date: "2019")));
        Assert.Equal((null, null), (state.First, state.Last));
    }

    [Fact]
    public void First_is_by_the_earliest_day_and_last_by_the_latest()
    {
        var state = Of(Given.Event("one", date: "2018-06/2018-07"), Given.Event("two", date: "2018"), Given.Event("three", date: "2018-03"))[^1];
        Assert.Equal(("2018-03", "2018"), (Of(Given.Event("one", date: "2018-06"), Given.Event("three", date: "2018-03"))[^1].First?.Text, state.Last?.Text));
        Assert.Equal("2018", Of(Given.Event("one", date: "2018"), Given.Event("two", date: "2018-03"))[^1].First?.Text);
    }

    [Fact]
    public void An_agency_and_the_paper_that_copies_it_are_one_source()
    {
        var state = Of(Given.Event("one", cites: Given.Cites("a")), Given.Event("two", cites: [Given.Cites("c"), Given.Cites("a")]))[^1];
        Assert.Equal(1, state.Sources);
    }

    [Fact]
    public void Sources_are_distinct_origins_over_all_citations_as_they_become_known()
    {
        var states = Of(Given.Event("one", cites: [Given.Cites("a"), Given.Cites("b")]),
            Given.Event("two", cites: [Given.Cites("b"), Given.Cites("c"), Given.Cites("x")]));
        Assert.Equal([("2018-12-31", 1, 1), ("2019-12-31", 2, 2), ("9999-99-99", 2, 3)],
            states.Where(state => state.KnownFrom.Key != "2020-12-31").Select(state => (state.KnownFrom.Key, state.Events, state.Sources)));
    }

    [Fact]
    public void A_deal_is_contested_once_one_of_its_events_is()
    {
        var states = Of(Given.Event("one", date: "2018", cites: [Given.Cites("a"), Given.Cites("b", "2017")]), Given.Event("two", cites: Given.Cites("a")));
        Assert.Equal([false, true], states.Select(state => state.Contested));
    }

    [Fact]
    public void Being_excluded_from_a_programme_cancels_the_deal_it_stands_under_and_no_further_one()
    {
        var exclusion = Given.Event("exclusion", EventType.ProgrammeExclusion) with { Deals = Given.Slugs("f-35", "s-400") };
        var signed = Given.Event("contract");
        Assert.Equal(DealStatus.Cancelled, Of("f-35", exclusion, signed)[^1].Status);
        Assert.Equal(DealStatus.Contracted, Of("s-400", exclusion, signed)[^1].Status);
    }

    private static IReadOnlyList<DealState> Of(params DealEvent[] events) => Of("d", events);

    private static IReadOnlyList<DealState> Of(string deal, params DealEvent[] events) => DealState.Compute(Slug.Parse(deal),
        [.. events.Select(e => (e, EventState.Compute(e, events.Where(other => other.Relations.Any(relation => relation.To == e.Id)), Articles)))]);
}
