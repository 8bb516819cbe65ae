using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;

namespace DealTracker.Core.Tests.Knowledge;

public sealed class EventStateDateTests
{
    // The articles a, b and c were published at the end of 2018, 2019 and 2020; x has no date.
    [Fact]
    public void A_citation_without_a_date_of_its_own_gives_the_date_of_the_event() =>
        Assert.Equal(["2018-12-31 2017-09"], Dates("2017-09", Given.Cites("a")));

    [Fact]
    public void One_citation_without_a_date_is_enough_for_the_date_of_the_event() =>
        Assert.Equal(["2018-12-31 2017-09"], Dates("2017-09", Given.Cites("a", "2017-10", Rank.Preferred), Given.Cites("a")));

    [Fact]
    public void If_all_known_citations_have_their_own_date_that_date_is_the_known_one() =>
        Assert.Equal(["2018-12-31 2020", "2019-12-31 2021"], Dates("2021", Given.Cites("a", "2020"), Given.Cites("b")));

    [Fact]
    public void Of_several_dates_of_citations_the_best_ranked_counts() =>
        Assert.Equal(["2018-12-31 2019", "2019-12-31 2020"], Dates("2020", Given.Cites("a", "2018", Rank.Deprecated),
            Given.Cites("a", "2019"), Given.Cites("b", "2020", Rank.Preferred)));

    [Fact]
    public void Of_equally_ranked_dates_the_first_counts() =>
        Assert.Equal("2018-12-31 2018", Dates("2020", Given.Cites("a", "2018"), Given.Cites("a", "2019"))[0]);

    [Fact]
    public void Now_the_date_of_the_event_counts_whatever_the_citations_give() =>
        Assert.Equal(["2018-12-31 2020", "9999-99-99 2021"], Dates("2021", Given.Cites("a", "2020")));

    [Fact]
    public void An_event_whose_date_was_withdrawn_is_undated_now() =>
        Assert.Equal(["2018-12-31 2020", "9999-99-99 "], Dates(null, Given.Cites("a", "2020")));

    [Fact]
    public void An_event_without_any_date_has_none() => Assert.Equal(["2018-12-31 "], Dates(null, Given.Cites("a")));

    [Fact]
    public void The_date_of_publication_is_never_the_date_of_the_event() =>
        Assert.All(Dates(null, Given.Cites("a"), Given.Cites("b"), Given.Cites("c")), row => Assert.EndsWith(" ", row, StringComparison.Ordinal));

    private static List<string> Dates(string? date, params Citation[] cites) =>
    [
        .. EventState.Compute(Given.Event(date: date, cites: cites), [], Given.Articles(Given.Article("a", "2018", "TASS"), Given.Article("b", "2019", "TASS"),
            Given.Article("c", "2020", "TASS"), Given.Article("x", null, "TASS"))).Select(state => $"{state.KnownFrom} {state.Date}"),
    ];
}
