using DealTracker.Core.Parties;

namespace DealTracker.Core.Tests.Bundles;

public sealed class PartyRulesTests
{
    private static readonly PartyCode Unknown = PartyCode.Parse("XXX");

    private static readonly Party Company = Given.Party("rosoboronexport") with { Kind = PartyKind.Company, Country = PartyCode.Parse("RUS") };

    public static TheoryData<RuleMessage> Rules { get; } =
    [
        Rule("A state has an alpha-3", Given.Party("turkey") with { Kind = PartyKind.State }, "/id", "'turkey' does not fit its kind", "alpha-3 code (IND)"),
        Rule("Only a state has an alpha-3", Given.Party("TUR") with { Kind = PartyKind.Organisation }, "/id", "no other party has one"),
        Rule("A former state has an alpha-4", Given.Party("soviet-union") with { Kind = PartyKind.FormerState }, "/id", "alpha-4 code (SUHH)"),
        Rule("Only a former state has an alpha-4", Given.Party("NATO") with { Kind = PartyKind.Organisation }, "/id", "alpha-4", "no other party has one"),
        Rule("A company names its country", Company with { Country = null }, "/country", "country: RUS"),
        Rule("An agency names its country", Company with { Kind = PartyKind.Agency, Country = null }, "/country", "company or agency"),
        Rule("The country is known", Company with { Country = Unknown }, "/country", "'XXX' is no known party"),
        Rule("Successors are known", Given.Party("SUHH") with { Successors = [PartyCode.Parse("RUS"), Unknown] }, "/successors/1", "'XXX' is no known party"),
        Rule("A successor stands once", Given.Party("SUHH") with { Successors = [PartyCode.Parse("RUS"), PartyCode.Parse("RUS")] }, "/successors/1",
            "'RUS' stands twice"),
        Rule("An id is no other's name", Given.Party("russia", "Another"), "/id", "'russia' already names the party 'RUS'"),
        Rule("A name is no other's", Given.Party("TUR", "INDIA"), "/name", "'INDIA' already names the party 'IND'"),
        Rule("An alpha-2 is no other's", Given.Party("TUR") with { Alpha2 = "RU" }, "/alpha2", "'RU' already names the party 'RUS'"),
        Rule("An alias is no other's", Given.Party("TUR") with { Aliases = ["Türkiye", "Ru."] }, "/aliases/1", "'Ru.' already names the party 'RUS'"),
        Rule("A name in another script is no other's", Given.Party("TUR", "Rossiya"), "/name", "'Rossiya' already names the party 'RUS'"),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_party_that_breaks_a_rule_is_reported(RuleMessage rule) => rule.IsTold();

    [Fact]
    public void Valid_parties_pass() =>
        Assert.Empty(BundleCheck.Of(Given.Party("TUR", "Turkey") with { Alpha2 = "TR", Aliases = ["Türkiye", "Turkiye", "Турция"] },
        Given.Party("SUHH") with { Successors = [PartyCode.Parse("RUS")] }, Company,
        Company with { Id = PartyCode.Parse("fsmtc"), Name = "FSMTC", Kind = PartyKind.Agency },
        Given.Party("nato"), Given.Party("hezbollah") with { Kind = PartyKind.NonStateGroup }, Given.Party("someone") with { Kind = PartyKind.Unknown }));

    [Fact]
    public void A_party_that_takes_the_place_of_the_stored_one_keeps_its_names() =>
        Assert.Empty(BundleCheck.Of(Given.Party("RUS", "Russian Federation") with { Aliases = ["Russia", "Россия"] }));

    [Fact]
    public void Two_parties_with_one_name_are_both_reported() =>
        Assert.Equal(["/parties/0/name", "/parties/1/aliases/0"],
            BundleCheck.Of(Given.Party("TUR", "Türkiye"), Given.Party("turk") with { Aliases = ["TURKIYE"] })
            .Select(violation => violation.Pointer));

    private static RuleMessage Rule(string rule, Party party, string pointer, params string[] says) => new(rule, party, $"/parties/0{pointer}", says);
}
