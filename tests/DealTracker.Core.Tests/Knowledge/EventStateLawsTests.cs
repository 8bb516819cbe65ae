using CsCheck;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;

namespace DealTracker.Core.Tests.Knowledge;

public sealed class EventStateLawsTests
{
    [Fact]
    public void States_follow_each_other_without_gaps_and_the_last_holds_for_good() => KnowledgeGen.Stories.Sample(story =>
    {
        var states = EventState.Compute(story.Event, story.About, story.Articles);
        Assert.NotEmpty(states);
        Assert.All(states, state => Assert.True(state.KnownFrom < state.KnownUntil));
        Assert.Equal(states.Skip(1).Select(state => state.KnownFrom), states.SkipLast(1).Select(state => state.KnownUntil));
        Assert.Equal(AsOf.Never, states[^1].KnownUntil);
    }, iter: 2000);

    [Fact]
    public void The_first_state_starts_when_the_first_article_is_known() => KnowledgeGen.Stories.Sample(story =>
        Assert.Equal(story.Event.Citations.Min(citation => story.Articles[citation.Article].KnownFrom()),
            EventState.Compute(story.Event, story.About, story.Articles)[0].KnownFrom), iter: 2000);

    [Fact]
    public void One_state_holds_at_every_point_from_the_first_on_and_none_before() => KnowledgeGen.Stories.Sample(story =>
    {
        var states = EventState.Compute(story.Event, story.About, story.Articles);
        foreach (var point in KnowledgeGen.Points(story.Articles))
            Assert.Equal(point < states[0].KnownFrom ? 0 : 1, states.Count(state => state.HoldsAt(point)));
    }, iter: 2000);

    [Fact]
    public void Two_states_in_a_row_differ_in_what_is_known() => KnowledgeGen.Stories.Sample(story =>
    {
        var states = EventState.Compute(story.Event, story.About, story.Articles);
        foreach (var (one, next) in states.Zip(states.Skip(1)))
        {
            var same = next with { KnownFrom = one.KnownFrom, KnownUntil = one.KnownUntil, Origins = one.Origins };
            Assert.False(same == one && one.Origins.SequenceEqual(next.Origins));
        }
    }, iter: 2000);

    [Fact]
    public void Nothing_is_known_before_it_was_published() => KnowledgeGen.Stories.Sample(story =>
    {
        foreach (var point in KnowledgeGen.Points(story.Articles).Where(point => point < AsOf.Now))
        {
            bool Known(Citation citation) => story.Articles[citation.Article].KnownFrom() <= point;
            var then = story.Event with { Citations = [.. story.Event.Citations.Where(Known)] };
            if (then.Citations is []) continue;
            then = then with { Figures = [.. then.Figures.Where(figure => then.Citations.Any(citation => citation.Article == figure.Article))] };
            DealEvent[] about = [.. story.About.Where(other => other.Citations.Any(Known))];
            AssertSame(At(EventState.Compute(then, about, story.Articles), point), At(EventState.Compute(story.Event, story.About, story.Articles), point));
        }
    }, iter: 1000);

    [Fact]
    public void Now_the_date_is_the_one_of_the_event() => KnowledgeGen.Stories.Sample(story =>
        Assert.Equal(story.Event.Date, At(EventState.Compute(story.Event, story.About, story.Articles), AsOf.Now).Date), iter: 1000);

    [Fact]
    public void The_order_of_the_events_about_it_does_not_matter() => KnowledgeGen.Stories.Sample(story =>
    {
        var forward = EventState.Compute(story.Event, story.About, story.Articles);
        var backward = EventState.Compute(story.Event, story.About.Reverse(), story.Articles);
        Assert.Equal(forward.Count, backward.Count);
        foreach (var (one, other) in forward.Zip(backward)) AssertSame(one, other);
    }, iter: 1000);

    private static EventState At(IReadOnlyList<EventState> states, AsOf point) => states.Single(state => state.HoldsAt(point));

    private static void AssertSame(EventState expected, EventState actual)
    {
        Assert.Equal(expected.Origins, actual.Origins);
        Assert.Equal(expected with { Origins = [], KnownFrom = default, KnownUntil = default },
            actual with { Origins = [], KnownFrom = default, KnownUntil = default });
    }
}
