using DealTracker.Core.Articles;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Knowledge;

public sealed class EventStateContestTests
{
    private static readonly Dictionary<Slug, Article> Articles =
        Given.Articles(Given.Article("a", "2018", "TASS"), Given.Article("b", "2019", "TASS"), Given.Article("c", "2020", "TASS"));

    [Theory]
    [InlineData("2018-10-05", null, "2018-10-06", true)]
    [InlineData("2018-10-05", null, "2018-10", false)]
    [InlineData("2018-10-05", null, "2018", false)]
    [InlineData("2018-10-05", null, "2018-10-05?", false)]
    [InlineData("2018-10-05", "2018-10-06", "2018-10-06", false)]
    [InlineData("2018-10-05", "2018-10-05", "2018-10-07", true)]
    [InlineData("2018-09", null, "2018-10", true)]
    [InlineData("2018-09", null, "2017/..", false)]
    [InlineData(null, null, "2018", false)]
    [InlineData(null, "2017", "2018", true)]
    public void A_date_is_contested_when_two_citations_cannot_both_be_right(string? date, string? one, string? other, bool contested) =>
        Assert.Equal(contested,
            EventState.Compute(Given.Event(date: date, cites: [Given.Cites("a", one), Given.Cites("b", other)]), [], Articles)[^1].DateContested);

    [Fact]
    public void A_date_is_contested_only_once_the_other_article_is_known()
    {
        var states = EventState.Compute(Given.Event(date: "2018-10-05", cites: [Given.Cites("a"), Given.Cites("b", "2018-10-06")]), [], Articles);
        Assert.Equal([("2018-12-31", false), ("2019-12-31", true)], states.Select(state => (state.KnownFrom.Key, state.DateContested)));
        Assert.Equal([false, true], states.Select(state => state.Contested));
    }

    [Fact]
    public void A_deprecated_citation_contests_nothing() => Assert.False(EventState.Compute(
        Given.Event(date: "2018", cites: [Given.Cites("a"), Given.Cites("b", "2019", Rank.Deprecated)]), [], Articles)[^1].Contested);

    [Fact]
    public void Figures_are_contested_once_both_are_known()
    {
        var states = EventState.Compute(Given.Event(cites: [Given.Cites("a"), Given.Cites("b")]) with
        {
            Figures = [Given.Figure(5), Given.Figure(6, article: "b")],
        }, [], Articles);
        Assert.Equal([("2018-12-31", false), ("2019-12-31", true)], states.Select(state => (state.KnownFrom.Key, state.FiguresContested)));
        Assert.True(states[^1].Contested);
    }

    [Theory]
    [InlineData(5, 6, Rank.Deprecated, false)]
    [InlineData(5, 6, Rank.Preferred, true)]
    [InlineData(5, 5, Rank.Normal, false)]
    public void A_figure_contests_another_unless_deprecated_or_equal(int one, int other, Rank rank, bool contested) =>
        Assert.Equal(contested,
            EventState.Compute(Given.Event() with { Figures = [Given.Figure(one), Given.Figure(other) with { Rank = rank }] }, [], Articles)[
                ^1].FiguresContested);

    [Theory]
    [InlineData(RelationKind.Denies, true, false, true)]
    [InlineData(RelationKind.Corrects, false, true, false)]
    [InlineData(RelationKind.Replaces, false, false, false)]
    [InlineData(RelationKind.Fulfils, false, false, false)]
    [InlineData(RelationKind.Follows, false, false, false)]
    public void An_event_is_denied_or_corrected_once_the_other_is_known(RelationKind kind, bool denied, bool corrected, bool contested)
    {
        var other = Given.Event("other", cites: [Given.Cites("c"), Given.Cites("b")]) with { Relations = [Given.Relation(kind, "e")] };
        var states = EventState.Compute(Given.Event(), [other], Articles);
        Assert.Equal(("2018-12-31", false, false, false), (states[0].KnownFrom.Key, states[0].Denied, states[0].Corrected, states[0].Contested));
        Assert.Equal((denied, corrected, contested), (states[^1].Denied, states[^1].Corrected, states[^1].Contested));
        Assert.Equal(denied || corrected ? "2019-12-31" : "2018-12-31", states[^1].KnownFrom.Key);
    }

    [Fact]
    public void A_denial_that_was_known_before_the_event_holds_from_its_first_state()
    {
        var denial = Given.Event("denial", EventType.Denial, cites: Given.Cites("a")) with { Relations = [Given.Relation(RelationKind.Denies, "e")] };
        var state = Assert.Single(EventState.Compute(Given.Event(cites: Given.Cites("b")), [denial], Articles));
        Assert.Equal(("2019-12-31", true), (state.KnownFrom.Key, state.Denied));
    }

    [Fact]
    public void A_relation_to_another_event_says_nothing_of_this_one()
    {
        var denial = Given.Event("denial", EventType.Denial) with { Relations = [Given.Relation(RelationKind.Denies, "another")] };
        Assert.False(Assert.Single(EventState.Compute(Given.Event(), [denial], Articles)).Denied);
    }
}
