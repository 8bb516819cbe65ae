using DealTracker.Api.Tests.Http;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Curation;

/// <summary>A record takes another's place: every reference moves, and the old id leads to the new one.</summary>
public sealed class MergeTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    private CuratorClient _asha = null!;

    public async ValueTask InitializeAsync() => _asha = await host.CuratorAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_merge_moves_the_events_of_a_deal_to_the_other()
    {
        await host.AddAsync(Given.Deal("m-old"), Given.Deal("m-new"), Given.Event("m-one", "m-old", "2018"), Given.Event("m-two", "m-new", "2019"),
            Given.Event("m-both", "m-old", "2020") with { Deals = [Slug.Parse("m-old"), Slug.Parse("m-new")] });
        var revision = host.Revision;

        var answer = await (await _asha.PostAsync("deals/m-old/merge?into=m-new&reason=The%20same.", null, ("If-Match", await _asha.TagAsync("deals/m-old")))
            .IsAsync(200)).JsonAsync();

        Assert.Equal("m-new", answer.GetProperty("data").Text("supersededBy"));
        Assert.Equal(revision + 1, host.Revision);
        Assert.Equal(["m-one", "m-two", "m-both"], await host.IdsAsync("deals/m-new/timeline"));
        Assert.Equal(["m-new"], (await host.RecordAsync("events/m-both")).Texts("deals", "id"));
        Assert.Equal(["m-one", "m-two", "m-both"], await host.IdsAsync("timeline?deal=m-old"));
        Assert.Equal(["update", "update", "merge", "create", "create", "create"],
            (await host.AllAsync("deals/m-old/history")).Select(edit => edit.Text("action")));
        foreach (var (from, to) in new[]
        {
            ("deals/m-old", "deals/m-new"), ("deals/m-old?knownBy=2020", "deals/m-new?knownBy=2020"), ("deals/m-old/timeline", "deals/m-new/timeline"),
            ("deals/m-old/timeline.csv", "deals/m-new/timeline.csv"), ("deals/m-old/timeline?format=csv", "deals/m-new/timeline?format=csv"),
            ("documents/deal/m-old", "documents/deal/m-new"),
        })
            await LeadsAsync(from, to);
    }

    [Fact]
    public async Task A_merge_moves_every_reference_to_the_deal()
    {
        await host.AddAsync(
            Given.Article("o-article"), Given.Article("n-article"), Given.Party("o-bloc"), Given.Party("n-bloc"), Given.System("o-sys"), Given.System("n-sys"),
            Given.Party("o-co") with { Kind = PartyKind.Company, Country = PartyCode.Parse("o-bloc"), Successors = [PartyCode.Parse("o-bloc")] },
            Given.System("o-child") with { Family = Slug.Parse("o-sys"), ComponentOf = Slug.Parse("o-sys"), Origin = PartyCode.Parse("o-bloc") },
            Given.Deal("o-deal", "o-sys",
                "n-sys") with
            { Parties = [Given.DealParty("o-bloc", PartyRole.Supplier), Given.DealParty("n-bloc", PartyRole.Supplier)] },
            Given.Event("o-event", "o-deal", "2018", "o-article") with
            {
                Parties = [new EventParty { Party = PartyCode.Parse("o-bloc"), Role = PartyRole.Supplier }],
                Systems = [Slug.Parse("o-sys")],
                Figures = [new Figure { Measure = FigureMeasure.Ordered, Low = 2, Unit = "set", Article = Slug.Parse("o-article"),
                    System = Slug.Parse("o-sys") }],
            },
            Given.Event("o-later", "o-deal", "2019", "o-article") with { Relations = [Given.Relation(RelationKind.Fulfils, "o-event")] },
            Given.Event("n-event", "o-deal", "2018", "n-article"));

        foreach (var (path, by) in new[] { ("articles/o-article", "n-article"), ("countries/o-bloc", "n-bloc"), ("systems/o-sys", "n-sys"),
            ("events/o-event", "n-event") })
        {
            // Not before the test of what the event named.
            if (by == "n-event")
            {
                var moved = (await host.RecordAsync("documents/event/o-event")).GetRawText();
                Assert.DoesNotContain("\"o-article\"", moved, StringComparison.Ordinal);
                Assert.DoesNotContain("\"o-sys\"", moved, StringComparison.Ordinal);
                Assert.DoesNotContain("\"o-bloc\"", moved, StringComparison.Ordinal);
            }

            await _asha.DeleteAsync($"{path}?reason=Renamed.&supersededBy={by}", await _asha.TagAsync(path)).IsAsync(200);
            await LeadsAsync(path, $"{path.Split('/')[0]}/{by}");
        }

        var company = await host.RecordAsync("documents/party/o-co");
        Assert.Equal(("n-bloc", "n-bloc"), (company.Text("country"), company.Texts("successors")[0]));
        var child = await host.RecordAsync("documents/system/o-child");
        Assert.Equal(("n-sys", "n-sys", "n-bloc"), (child.Text("family"), child.Text("componentOf"), child.Text("origin")));
        var deal = await host.RecordAsync("documents/deal/o-deal");
        Assert.Equal(["n-bloc"], deal.Texts("parties", "party"));
        Assert.Equal(["n-sys"], deal.Texts("systems"));
        Assert.Equal(["n-event"], (await host.RecordAsync("documents/event/o-later")).Texts("relations", "to"));
        Assert.Equal(["o-deal"], await host.IdsAsync("deals?country=n-bloc&deal=o-deal"));
        Assert.Equal(["o-deal"], await host.IdsAsync("deals?system=n-sys&article=o-article"));
        await LeadsAsync("countries/o-bloc/timeline.csv", "countries/n-bloc/timeline.csv");
        await LeadsAsync("systems/o-sys/timeline?from=2018", "systems/n-sys/timeline?from=2018");
    }

    [Fact]
    public async Task A_chain_of_renames_redirects_to_its_end()
    {
        await host.AddAsync(Given.System("chain-1"), Given.System("chain-2"), Given.System("chain-3"));
        await _asha.DeleteAsync("systems/chain-1?reason=Renamed.&supersededBy=chain-2").IsAsync(200);
        await _asha.DeleteAsync("systems/chain-2?reason=Renamed.&supersededBy=chain-3").IsAsync(200);

        await LeadsAsync("systems/chain-1", "systems/chain-3");
        await LeadsAsync("systems/chain-2", "systems/chain-3");
    }

    [Fact]
    public async Task A_filter_follows_a_chain_to_its_end()
    {
        await host.AddAsync(Given.Deal("f-1"), Given.Deal("f-2"), Given.Deal("f-3"), Given.Event("f-e", "f-1"));
        await _asha.DeleteAsync("deals/f-1?reason=Renamed.&supersededBy=f-2").IsAsync(200);
        await _asha.DeleteAsync("deals/f-2?reason=Renamed.&supersededBy=f-3").IsAsync(200);

        Assert.Equal(["f-e"], await host.IdsAsync("timeline?deal=f-1"));
    }

    [Theory]
    [InlineData("w-old", "self")]
    [InlineData("nowhere", "no deal")]
    [InlineData("w-gone", "no deal")]
    public async Task A_merge_into_an_unknown_deal_is_refused(string into, string says)
    {
        await host.ImportAsync(Given.Bundle(Given.Deal("w-old"), Given.Deal("w-gone")));
        await _asha.DeleteAsync("deals/w-gone?reason=Test.");

        foreach (var (method, path, field) in new[] { (HttpMethod.Post, $"deals/w-old/merge?into={into}&reason=Test.", "into"),
            (HttpMethod.Delete, $"deals/w-old?supersededBy={into}&reason=Test.", "supersededBy") })
        {
            var wrong = await _asha.SendAsync(method, path, null, ("If-Match", "*")).WrongAsync();
            Assert.Equal([field], wrong.Keys);
            if (says != "self") Assert.Contains(says, wrong[field], StringComparison.Ordinal);
        }

        Assert.Equal("Deal w-old", (await host.RecordAsync("deals/w-old")).Text("title"));
    }

    [Fact]
    public async Task Replacing_an_event_by_one_that_leads_back_to_it_is_refused()
    {
        await host.AddAsync(Given.Deal("b-d"), Given.Event("b-1", "b-d", "2018"),
            Given.Event("b-2", "b-d", "2019") with { Relations = [Given.Relation(RelationKind.Follows, "b-1")] },
            Given.Event("b-3", "b-d", "2020") with { Relations = [Given.Relation(RelationKind.Follows, "b-2")] });

        var wrong = await _asha.DeleteAsync("events/b-1?reason=Test.&supersededBy=b-3").WrongAsync();

        Assert.Contains("leads back", wrong.Values.Single(), StringComparison.Ordinal);
        Assert.Equal(["b-1"], (await host.RecordAsync("documents/event/b-2")).Texts("relations", "to"));
    }

    [Fact]
    public async Task A_deal_whose_id_is_a_part_of_its_address_redirects_too()
    {
        await host.AddAsync(Given.Deal("timeline"), Given.Deal("deals"));
        await _asha.DeleteAsync("deals/timeline?reason=Renamed.&supersededBy=deals").IsAsync(200);

        await LeadsAsync("deals/timeline/timeline.csv", "deals/deals/timeline.csv");
    }

    private async Task LeadsAsync(string from, string to)
    {
        var response = await host.AskAsync($"/api/v1/{from}");
        await response.ProblemAsync(308, "moved");
        Assert.Equal($"/api/v1/{to}", response.Header("Location"));
        Assert.True((await host.AskAsync(response.Header("Location"))).IsSuccessStatusCode);
    }
}
