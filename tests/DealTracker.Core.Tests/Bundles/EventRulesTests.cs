using DealTracker.Core.Bundles;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;

namespace DealTracker.Core.Tests.Bundles;

public sealed class EventRulesTests
{
    private static readonly DealEvent Event = Given.Event();

    private static readonly EventParty India = new() { Party = PartyCode.Parse("IND"), Role = PartyRole.EndUser };

    public static TheoryData<RuleMessage> Rules { get; } =
    [
        Rule("An event belongs to a deal", Event with { Deals = [] }, "/deals", "belongs to a deal"),
        Rule("The deals of an event are known", Event with { Deals = Given.Slugs("d", "no-deal") }, "/deals/1", "'no-deal' is no known deal",
            "put the deal into the bundle"),
        Rule("A deal stands once", Event with { Deals = Given.Slugs("d", "d") }, "/deals/1", "'d' stands twice"),
        Rule("The parties of an event are known", Event with { Parties = [India, India with { Party = PartyCode.Parse("XXX") }] }, "/parties/1/party",
            "'XXX' is no known party"),
        Rule("A party stands once in a role", Event with { Parties = [India, India] }, "/parties/1", "'IND as end_user' stands twice"),
        Rule("The systems of an event are known", Event with { Systems = Given.Slugs("s-400", "s-900") }, "/systems/1", "'s-900' is no known system"),
        Rule("A system stands once", Event with { Systems = Given.Slugs("s-400", "s-400") }, "/systems/1", "'s-400' stands twice"),
        Rule("The articles cited are known", Event with { Citations = [Given.Cites("a"), Given.Cites("b")] }, "/citations/1/article",
            "'b' is no known article"),
        Rule("A quote has at most 25 words", Event with { Citations = [Given.Cites("a") with { Quote = Words(26) }] }, "/citations/0/quote", "Has 26 words",
            "at most 25"),
        Rule("A deprecated citation has a reason", Event with { Citations = [Given.Cites("a", rank: Rank.Deprecated) with { Reason = null }] },
            "/citations/0/reason", "Give a reason"),
        Rule("A relation points to a known event", Relates(RelationKind.Fulfils, "no-event"), "/relations/0/to", "'no-event' is no known event"),
        Rule("A relation stands once", Relates(RelationKind.Follows, "was", "was"), "/relations/1", "'follows was' stands twice"),
        Rule("An event does not relate to itself", Relates(RelationKind.Follows, "e"), "/relations/0/to", "'e' already leads back to 'e'"),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_event_that_breaks_a_rule_is_reported(RuleMessage rule) => rule.IsTold();

    [Fact]
    public void A_valid_event_passes() => Assert.Empty(BundleCheck.Of(Event with
    {
        Parties = [India, India with { Role = PartyRole.ThirdParty }],
        Systems = Given.Slugs("s-400"),
        Citations = [Given.Cites("a") with { Quote = Words(25) }, Given.Cites("a", "2019", Rank.Deprecated)],
        Relations = [Given.Relation(RelationKind.Fulfils, "was"), Given.Relation(RelationKind.Follows, "was")],
    }));

    [Fact]
    public void A_quote_counts_words_not_spaces() =>
        Assert.Empty(BundleCheck.Of(
            Event with { Citations = [Given.Cites("a") with { Quote = $"  {Words(25).Replace(" ", " \n\t ", StringComparison.Ordinal)} " }] }));

    [Fact]
    public void The_pointer_of_a_further_deal_does_not_count_the_deal_the_event_stands_under()
    {
        var e = new Located<DealEvent>(Event with { Deals = Given.Slugs("d", "no-deal") }, BundleCheck.Source, "/deals/0/events/2");
        Assert.Equal("/deals/0/events/2/deals/0", Assert.Single(BundleCheck.Of(new Bundle { Events = [e] })).Pointer);
    }

    [Fact]
    public void Every_event_of_a_cycle_of_relations_is_reported()
    {
        var violations = BundleCheck.Of(Relates("one", "two"), Relates("two", "three"), Relates("three", "one"), Relates("outside", "one"));
        Assert.Equal(["/events/0/relations/0/to", "/events/1/relations/0/to", "/events/2/relations/0/to"], violations.Select(violation => violation.Pointer));
        Assert.All(violations, violation => Assert.Contains("already leads back", violation.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_events_may_relate_to_the_same_event_and_one_event_to_two() =>
        Assert.Empty(BundleCheck.Of(Relates("one", "two", "three"), Relates("two", "four"), Relates("three", "four"), Relates("four")));

    [Fact]
    public void A_cycle_of_relations_through_stored_events_is_reported()
    {
        var changed = Relates("was", "e");
        Assert.Equal(["/events/0/relations/0/to", "/events/1/relations/0/to"],
            BundleCheck.Of(changed, Relates("e", "was")).Select(violation => violation.Pointer));
    }

    private static DealEvent Relates(string id, params string[] to) =>
        Given.Event(id) with { Relations = [.. to.Select(other => Given.Relation(RelationKind.Follows, other))] };

    private static DealEvent Relates(RelationKind kind, params string[] to) => Event with { Relations = [.. to.Select(other => Given.Relation(kind, other))] };

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    private static RuleMessage Rule(string rule, DealEvent e, string pointer, params string[] says) => new(rule, e, $"/events/0{pointer}", says);
}
