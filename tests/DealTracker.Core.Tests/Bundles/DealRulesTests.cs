using DealTracker.Core.Deals;
using DealTracker.Core.Parties;

namespace DealTracker.Core.Tests.Bundles;

public sealed class DealRulesTests
{
    private static readonly Deal Deal = Given.Deal();

    private static readonly DealParty Russia = Given.DealParty("RUS", PartyRole.Supplier);

    public static TheoryData<RuleMessage> Rules { get; } =
    [
        Rule("A kind stands once", Deal with { Kinds = [DealKind.LicensedProduction, DealKind.Purchase, DealKind.LicensedProduction] }, "/kinds/2",
            "'licensed_production' stands twice"),
        Rule("A party stands once in a role", Deal with { Parties = [Russia, Russia with { Note = "again" }] }, "/parties/1", "'RUS as supplier' stands twice"),
        Rule("The parties are known", Deal with { Parties = [Russia, Given.DealParty("XXX", PartyRole.Recipient)] }, "/parties/1/party",
            "'XXX' is no known party", "put the party into the bundle"),
        Rule("A third party takes part in events only", Deal with { Parties = [Russia, Given.DealParty("IND", PartyRole.ThirdParty)] }, "/parties/1/role",
            "third_party is a role in an event"),
        Rule("The systems are known", Deal with { Systems = Given.Slugs("s-400", "s-900") }, "/systems/1", "'s-900' is no known system"),
        Rule("A system stands once", Deal with { Systems = Given.Slugs("s-400", "s-400") }, "/systems/1", "'s-400' stands twice"),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_deal_that_breaks_a_rule_is_reported(RuleMessage rule) => rule.IsTold();

    [Fact]
    public void A_party_may_have_two_roles() => Assert.Empty(BundleCheck.Of(Deal with
    {
        Kinds = [DealKind.Purchase, DealKind.Support],
        Parties = [Russia, Russia with { Role = PartyRole.Financier }, Given.DealParty("IND", PartyRole.Recipient)],
        Systems = Given.Slugs("s-400"),
    }));

    private static RuleMessage Rule(string rule, Deal deal, string pointer, params string[] says) => new(rule, deal, $"/deals/0{pointer}", says);
}
