using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Curation;

/// <summary>What the record does not take, and how it says so: each with its place and a way out, all at once.</summary>
public sealed class EventRefusalTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    private CuratorClient _asha = null!;

    public async ValueTask InitializeAsync()
    {
        _asha = await host.CuratorAsync();
        await host.AddAsync(Given.Deal("d", "s-400"), Given.Event("first", "d", "2018"),
            Given.Event("second", "d", "2019") with { Relations = [Given.Relation(RelationKind.Follows, "first")] });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("citations", "[]", "/citations")]
    [InlineData("citations", null, "/citations")]
    [InlineData("citations", """[{"article":"unknown"},{"article":"a","paragraph":0,"credibility":7},{"article":"a","rank":"deprecated"}]""",
        "/citations/0/article,/citations/1/paragraph,/citations/1/credibility,/citations/2/reason")]
    [InlineData("citations", """[{"article":"unknown"},{"article":"a","rank":"deprecated"}]""", "/citations/0/article,/citations/1/reason")]
    [InlineData("date", "\"2019-13\"", "/date")]
    [InlineData("date", "\"next year\"", "/date")]
    [InlineData("deals", "[]", "/deals")]
    [InlineData("deals", """["d","d","none"]""", "/deals/1,/deals/2")]
    [InlineData("parties", """[{"party":"XXX","role":"recipient"},{"party":"IND","role":"buyer"}]""", "/parties/0/party,/parties/1/role")]
    [InlineData("parties", """[{"party":"XXX","role":"recipient"},{"party":"IND","role":"recipient"},{"party":"IND","role":"recipient"}]""",
        "/parties/0/party,/parties/2")]
    [InlineData("systems", """["s-500"]""", "/systems/0")]
    [InlineData("relations", """[{"to":"nowhere","kind":"denies"},{"to":"first","kind":"follows"},{"to":"first","kind":"follows"}]""",
        "/relations/0/to,/relations/2")]
    [InlineData("figures", """[{"measure":"ordered","low":5,"article":"a"},{"measure":"contract_value","low":5,"high":4,"article":"a"}"""
        + """,{"measure":"tiv","low":-1,"unit":"x","article":"other"}]""",
        "/figures/0/unit,/figures/1/currency,/figures/1/high,/figures/2/article,/figures/2/low,/figures/2/unit")]
    [InlineData("figures", """[{"measure":"share_percent","low":101,"article":"a"},{"measure":"ordered","low":1"""
        + ""","unit":"piece","currency":"USD","article":"a","system":"s-500","rank":"deprecated"}]""",
        "/figures/0/low,/figures/1/currency,/figures/1/system,/figures/1/reason")]
    [InlineData("figures", """[{"measure":"contract_value","low":"5,000","currency":"Rupees","article":"a"}]""", "/figures/0/low,/figures/0/currency")]
    public async Task An_event_that_breaks_a_rule_is_refused(string field, string? value, string expected)
    {
        var fields = new Dictionary<string, string>
        {
            ["id"] = "\"wrong\"",
            ["type"] = "\"delivery\"",
            ["modality"] = "\"occurred\"",
            ["statement"] = "\"S\"",
            ["deals"] = "[\"d\"]",
            ["citations"] = "[{\"article\":\"a\"}]",
        };
        if (value is null) fields.Remove(field);
        else fields[field] = value;
        var revision = host.Revision;

        var wrong = await _asha.PostAsync("events", $"{{{string.Join(',', fields.Select(one => $"\"{one.Key}\":{one.Value}"))}}}").WrongAsync();

        Assert.Equal(expected.Split(',').Order(), wrong.Keys.Order());
        Assert.Equal(revision, host.Revision);
        Assert.Equal(404, (int)(
            await host.Client.GetAsync(new Uri("/api/v1/events/wrong", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_relation_that_makes_a_cycle_is_refused()
    {
        var wrong = await _asha.PutAsync(
            "events/first", Given.Event("first", "d", "2018") with { Relations = [Given.Relation(RelationKind.Follows, "second")] }).WrongAsync();
        Assert.Contains("leads back", wrong["/relations/0/to"], StringComparison.Ordinal);

        wrong = await _asha.PutAsync("events/first", Given.Event("first", "d", "2018") with { Relations = [Given.Relation(RelationKind.Denies, "first")] })
            .WrongAsync();
        Assert.Contains("leads back", wrong["/relations/0/to"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deal_with_a_party_in_a_role_for_events_is_refused()
    {
        var wrong = await _asha.PostAsync("deals", Given.Deal("none") with { Parties = [] }).WrongAsync();
        Assert.Equal(["/parties"], wrong.Keys);

        wrong = await _asha.PostAsync("deals", Given.Deal("none") with
        {
            Kinds = [DealKind.Lease, DealKind.Lease],
            Parties = [Given.DealParty("USA", PartyRole.ThirdParty), Given.DealParty("XYZ", PartyRole.Supplier)],
            Systems = [Slug.Parse("s-500")],
        }).WrongAsync();
        Assert.Equal(["/kinds/1", "/parties/0/role", "/parties/1/party", "/systems/0"], wrong.Keys.Order());
    }

    [Fact]
    public async Task A_record_that_names_a_deleted_record_is_refused()
    {
        await host.AddAsync(Given.Article("gone-article"), Given.Deal("gone-deal"), Given.System("gone-system"), Given.Party("gone-party"));
        foreach (var path in new[] { "articles/gone-article", "deals/gone-deal", "systems/gone-system", "countries/gone-party" })
            await _asha.DeleteAsync($"{path}?reason=Test.").IsAsync(200);

        var wrong = await _asha.PostAsync("events", Given.Event("late", "gone-deal", "2019", "gone-article") with
        {
            Systems = [Slug.Parse("gone-system")],
            Parties = [new EventParty { Party = PartyCode.Parse("gone-party"), Role = PartyRole.Supplier }],
        }).WrongAsync();

        Assert.Equal(["/citations/0/article", "/deals/0", "/parties/0/party", "/systems/0"], wrong.Keys.Order());
    }

    [Fact]
    public async Task A_name_that_another_record_has_is_refused()
    {
        var wrong = await _asha.PostAsync("systems", Given.System("double", "S 400") with { Aliases = ["sa21"] }).WrongAsync();
        Assert.Equal(["/aliases/0", "/name"], wrong.Keys.Order());

        wrong = await _asha.PutAsync("systems/s-300-line", Given.System("s-300-line", "S-300 line") with { Family = Slug.Parse("s-400") }).WrongAsync();
        Assert.Equal(["/family"], wrong.Keys);
    }
}
