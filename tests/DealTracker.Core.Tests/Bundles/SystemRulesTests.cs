using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Bundles;

public sealed class SystemRulesTests
{
    public static TheoryData<RuleMessage> Rules { get; } =
    [
        Rule("The origin is known", Given.System("su-35") with { Origin = PartyCode.Parse("XXX") }, "/origin", "'XXX' is no known party"),
        Rule("The family is known", Given.System("su-35", family: "su-27"), "/family", "'su-27' is no known system"),
        Rule("The whole is known", Given.System("al-41f") with { ComponentOf = Slug.Parse("su-35") }, "/componentOf", "'su-35' is no known system"),
        Rule("A system is not its own family", Given.System("su-35", family: "su-35"), "/family", "'su-35' is in its own family line"),
        Rule("A system is not a component of itself", Given.System("su-35") with { ComponentOf = Slug.Parse("su-35") }, "/componentOf", "component of itself"),
        Rule("An id is no other's name", Given.System("s400", "Another"), "/id", "'s400' already names the system 's-400'"),
        Rule("A name is no other's", Given.System("growler", "SA-21 GROWLER"), "/name", "already names the system 's-400'"),
        Rule("An alias is no other's", Given.System("su-35") with { Aliases = ["Flanker-E", "S 400"] }, "/aliases/1",
            "'S 400' already names the system 's-400'"),
        Rule("A Cyrillic alias is no other's", Given.System("su-35") with { Aliases = ["С-400 Триумф"] }, "/aliases/0",
            "'С-400 Триумф' already names the system 's-400'"),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_system_that_breaks_a_rule_is_reported(RuleMessage rule) => rule.IsTold();

    [Fact]
    public void Valid_systems_pass() =>
        Assert.Empty(BundleCheck.Of(Given.System("su-27", "Su-27") with { Origin = PartyCode.Parse("RUS"), Aliases = ["Су-27", "Flanker"] },
        Given.System("su-35", family: "su-27"), Given.System("al-41f") with { ComponentOf = Slug.Parse("su-35") }, Given.System("s-4000")));

    [Fact]
    public void Exactly_the_systems_of_a_cycle_of_families_are_reported() =>
        Assert.Equal(["/systems/0/family", "/systems/1/family"], BundleCheck.Of(Given.System("x1", family: "x2"), Given.System("x2", family: "x1"),
            Given.System("x3", family: "x1")).Select(violation => violation.Pointer));

    [Fact]
    public void A_cycle_of_families_through_stored_systems_is_reported() =>
        Assert.Equal(["/systems/0/family", "/systems/1/family"], BundleCheck.Of(Given.System("s-400", family: "x1"), Given.System("x1", family: "s-400"))
            .Select(violation => violation.Pointer));

    [Fact]
    public void Two_systems_with_one_name_in_two_scripts_are_both_reported() =>
        Assert.Equal(["/systems/0/name", "/systems/1/name"],
            BundleCheck.Of(Given.System("x1", "Su-57"), Given.System("x2", "СУ 57")).Select(violation => violation.Pointer));

    [Fact]
    public void Two_spellings_of_one_systems_own_name_are_no_collision() =>
        Assert.Empty(BundleCheck.Of(Given.System("su-57", "Su-57") with { Aliases = ["Су-57", "SU57"] }));

    private static RuleMessage Rule(string rule, WeaponSystem system, string pointer, params string[] says) => new(rule, system, $"/systems/0{pointer}", says);
}
