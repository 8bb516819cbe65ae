using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;

namespace DealTracker.Core.Tests.Knowledge;

public sealed class EventStateTimeTests
{
    [Fact]
    public void An_event_of_one_article_has_one_state_from_its_publication_on()
    {
        var state = Assert.Single(EventState.Compute(Given.Event(date: "2018-10-05"), [], Given.Articles(Given.Article("a", "2018-10-06"))));
        Assert.Equal(("2018-10-06", AsOf.Never), (state.KnownFrom.Key, state.KnownUntil));
        Assert.Equal("2018-10-05", state.Date?.Text);
    }

    [Fact]
    public void An_article_of_a_month_counts_from_its_last_day()
    {
        var state = Assert.Single(EventState.Compute(Given.Event(), [], Given.Articles(Given.Article("a", "2017-09"))));
        Assert.False(state.HoldsAt(AsOf.Day(new(2017, 9, 29))));
        Assert.True(state.HoldsAt(AsOf.Day(new(2017, 9, 30))));
    }

    [Fact]
    public void An_article_without_a_publication_date_is_known_only_now()
    {
        var state = Assert.Single(EventState.Compute(Given.Event(), [], Given.Articles(Given.Article("a", published: null))));
        Assert.Equal(AsOf.Now, state.KnownFrom);
        Assert.False(state.HoldsAt(AsOf.Day(DateOnly.MaxValue)));
    }

    [Fact]
    public void An_undated_article_adds_its_origin_only_now()
    {
        var states = EventState.Compute(Given.Event(cites: [Given.Cites("a"), Given.Cites("b")]), [],
            Given.Articles(Given.Article("a", "2018", "TASS"), Given.Article("b", null, "Xinhua")));
        Assert.Equal(["2018-12-31 tass", "9999-99-99 tass xinhua"], states.Select(state => $"{state.KnownFrom} {string.Join(' ', state.Origins)}"));
    }

    [Fact]
    public void An_article_that_adds_nothing_new_makes_no_new_state()
    {
        var states = EventState.Compute(Given.Event(cites: [Given.Cites("a"), Given.Cites("b")]), [],
            Given.Articles(Given.Article("a", "2018", "TASS"), Given.Article("b", "2019", "Jane's") with { Origin = "Tass" }));
        Assert.Equal(["tass"], Assert.Single(states).Origins);
    }

    [Fact]
    public void A_deprecated_citation_is_no_origin()
    {
        var states = EventState.Compute(Given.Event(cites: [Given.Cites("a"), Given.Cites("b", rank: Rank.Deprecated)]), [],
            Given.Articles(Given.Article("a", "2018", "TASS"), Given.Article("b", "2018", "Xinhua")));
        Assert.Equal(["tass"], Assert.Single(states).Origins);
    }

    [Fact]
    public void An_event_known_only_from_deprecated_citations_is_known_without_origins() =>
        Assert.Empty(Assert.Single(
            EventState.Compute(Given.Event(cites: Given.Cites("a", rank: Rank.Deprecated)), [], Given.Articles(Given.Article("a")))).Origins);

    [Fact]
    public void A_state_holds_from_its_first_day_to_the_day_before_the_next()
    {
        var states = EventState.Compute(Given.Event(cites: [Given.Cites("a"), Given.Cites("b")]), [],
            Given.Articles(Given.Article("a", "2018-01-01"), Given.Article("b", "2018-01-03")));
        Assert.Equal([false, true, true, false], Days(states[0]));
        Assert.Equal([false, false, false, true], Days(states[1]));
        static IEnumerable<bool> Days(EventState state) =>
            Enumerable.Range(0, 4).Select(day => state.HoldsAt(AsOf.Day(new DateOnly(2017, 12, 31).AddDays(day))));
    }
}
