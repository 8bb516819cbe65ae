using CsCheck;
using DealTracker.Core.Articles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Knowledge;

public sealed class DealStateLawsTests
{
    private static readonly Slug Deal = Slug.Parse("d");

    private static readonly Gen<((DealEvent Event, IReadOnlyList<EventState> States)[] Events, Dictionary<Slug, Article> Articles)> Stories =
        Gen.Select(KnowledgeGen.Events.Array[0, 5], KnowledgeGen.Articles, (events, articles) =>
            (events.Select((e, i) => e with { Id = Slug.Parse($"e{i}") }).Select(e => (e, EventState.Compute(e, [], articles))).ToArray(), articles));

    [Fact]
    public void States_follow_each_other_without_gaps_and_the_last_holds_for_good() => Stories.Sample(story =>
    {
        var states = DealState.Compute(Deal, story.Events);
        Assert.Equal(story.Events.Select(e => e.States[0].KnownFrom).DefaultIfEmpty(AsOf.Now).Min(), states[0].KnownFrom);
        Assert.All(states, state => Assert.True(state.KnownFrom < state.KnownUntil));
        Assert.Equal(states.Skip(1).Select(state => state.KnownFrom), states.SkipLast(1).Select(state => state.KnownUntil));
        Assert.Equal(AsOf.Never, states[^1].KnownUntil);
    }, iter: 1000);

    [Fact]
    public void Two_states_in_a_row_differ_in_what_is_known() => Stories.Sample(story =>
    {
        var states = DealState.Compute(Deal, story.Events);
        foreach (var (one, next) in states.Zip(states.Skip(1)))
            Assert.NotEqual(one, next with { KnownFrom = one.KnownFrom, KnownUntil = one.KnownUntil });
    }, iter: 1000);

    [Fact]
    public void The_order_of_the_events_does_not_matter() =>
        Stories.SelectMany(story => Gen.Shuffle(story.Events).Select(shuffled => (story.Events, shuffled)))
        .Sample(pair => Assert.Equal(DealState.Compute(Deal, pair.Events), DealState.Compute(Deal, pair.shuffled)), iter: 2000);

    [Fact]
    public void At_every_point_the_state_of_a_deal_follows_from_the_states_of_its_events() => Stories.Sample(story =>
    {
        var states = DealState.Compute(Deal, story.Events);
        foreach (var point in KnowledgeGen.Points(story.Articles))
        {
            var known = story.Events.Select(e => (e.Event, State: e.States.SingleOrDefault(state => state.HoldsAt(point)))).Where(e => e.State is not null)
                .ToList();
            var deal = states.SingleOrDefault(state => point >= state.KnownFrom && point < state.KnownUntil);
            Assert.Equal(known.Count, deal?.Events ?? 0);
            if (deal is null) continue;
            Assert.Equal(known.SelectMany(e => e.State!.Origins).Distinct().Count(), deal.Sources);
            Assert.Equal(known.Any(e => e.State!.Contested), deal.Contested);
            Assert.Equal(StatusLadder.Compute(known.Select(e => new LadderEvent(e.Event.Type, e.Event.Modality, e.State!.Date))), deal.Status);
            Assert.Equal(deal.First is null, deal.Last is null);
        }
    }, iter: 1000);
}
