using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Queries;

/// <summary>A family takes its members along, and a company stands for its country.</summary>
public sealed class FamilyTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await host.AddAsync(
        Given.System("su-27", "Su-27 family") with { Category = SystemCategory.Aircraft },
        Given.System("su-30", "Su-30") with { Category = SystemCategory.Aircraft, Family = Slug.Parse("su-27") },
        Given.System("su-30mki", "Su-30MKI") with { Category = SystemCategory.Aircraft, Family = Slug.Parse("su-30") },
        Given.Party("hal", "Hindustan Aeronautics") with { Kind = PartyKind.Company, Country = PartyCode.Parse("IND") },
        Given.Deal("family-mki", "su-30mki") with { Parties = [Given.DealParty("RUS", PartyRole.Licensor), Given.DealParty("hal", PartyRole.Licensee)] },
        Given.Event("family-mki-event", "family-mki", "2018"),
        Given.Deal("family-both", "su-30mki",
            "s-400") with
        { Parties = [Given.DealParty("RUS", PartyRole.Supplier), Given.DealParty("TUR", PartyRole.Recipient)] },
        Given.Event("family-both-all", "family-both", "2019"),
        Given.Event("family-both-missile", "family-both", "2020") with { Systems = [Slug.Parse("s-400")] });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("system=su-30mki", "family-mki-event,family-both-all")]
    [InlineData("system=su-30", "family-mki-event,family-both-all")]
    [InlineData("system=SU-27%20Family", "family-mki-event,family-both-all")]
    [InlineData("system=s-400", "family-both-all,family-both-missile")]
    [InlineData("system=su-27&system=s-300-line", "family-both-all")]
    [InlineData("category=aircraft", "family-mki-event,family-both-all")]
    [InlineData("country=IND", "family-mki-event")]
    [InlineData("country=hal", "family-mki-event")]
    [InlineData("country=Hindustan%20Aeronautics&country=Bharat", "family-mki-event")]
    [InlineData("recipient=IND", "family-mki-event")]
    [InlineData("supplier=IND", "")]
    [InlineData("supplier=RUS", "family-mki-event,family-both-all,family-both-missile")]
    public async Task A_system_filter_on_a_timeline_finds_the_members_of_a_family(string filter, string expected) =>
        Assert.Equal(expected, string.Join(',', await host.IdsAsync($"timeline?deal=family-mki,family-both&{filter}")));

    [Theory]
    [InlineData("system=su-27", "family-both,family-mki")]
    [InlineData("system=s-300-line", "family-both")]
    [InlineData("country=IND", "family-mki")]
    [InlineData("category=air_defence_systems", "family-both")]
    public async Task A_system_filter_on_deals_finds_the_members_of_a_family(string filter, string expected) =>
        Assert.Equal(expected, string.Join(',', await host.IdsAsync($"deals?sort=title&deal=family-mki,family-both&{filter}")));

    [Fact]
    public async Task A_member_names_its_family_and_a_family_its_members()
    {
        Assert.Equal("su-27", (await host.RecordAsync("systems/su-30")).Text("family"));
        Assert.Equal(["su-30mki"], (await host.RecordAsync("systems/su-30")).Texts("members", "id"));
    }

    [Fact]
    public async Task A_system_that_changes_its_family_takes_its_events_along()
    {
        await host.AddAsync(
            Given.System("pack", "Pack"), Given.System("wolf", "Wolf") with { Family = Slug.Parse("pack") },
            Given.Deal("family-moved", "wolf"), Given.Event("family-moved-event", "family-moved", "2018"));
        Assert.Equal(["family-moved-event"], await host.IdsAsync("timeline?system=pack"));

        await host.AddAsync(Given.System("wolf", "Wolf"));

        Assert.Empty(await host.IdsAsync("timeline?system=pack"));
        Assert.Equal(["family-moved-event"], await host.IdsAsync("timeline?system=wolf"));
    }
}
