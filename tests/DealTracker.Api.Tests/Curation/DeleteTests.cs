using DealTracker.Api.Tests.Http;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Curation;

public sealed class DeleteTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    private CuratorClient _asha = null!;

    public async ValueTask InitializeAsync() => _asha = await host.CuratorAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Every_address_of_a_deleted_record_is_410_with_the_reason()
    {
        await host.AddAsync(Given.Article("x-a"), Given.Party("x-p"), Given.System("x-s"), Given.Deal("x-d"), Given.Event("x-e", "x-d"));
        foreach (var (path, kind) in new[] { ("events/x-e", "event"), ("deals/x-d", "deal"), ("articles/x-a", "article"), ("countries/x-p", "party"),
            ("systems/x-s", "system") })
        {
            var id = path.Split('/')[1];
            var removed = await (await _asha.DeleteAsync($"{path}?reason=It%20is%20a%20hoax.", "*", ("X-Change-Note", "Clean up")).IsAsync(200)).JsonAsync();
            Assert.Equal((id, "It is a hoax.", null),
                (removed.GetProperty("data").Text("id"), removed.GetProperty("data").Text("reason"), removed.GetProperty("data").Text("supersededBy")));

            string[] addresses = kind is "deal" or "party" or "system"
                ? [path, $"{path}/timeline", $"{path}/timeline.csv", $"documents/{kind}/{id}"] : [path, $"documents/{kind}/{id}"];
            foreach (var address in addresses)
                Assert.Contains("It is a hoax.", (await host.ProblemAsync(address, 410, "gone")).Text("detail"), StringComparison.Ordinal);

            var last = (await host.AllAsync($"{path}/history"))[0];
            Assert.Equal(("delete", "It is a hoax.", "Clean up"), (last.Text("action"), last.Text("reason"), last.Text("note")));
        }

        Assert.DoesNotContain("x-e", await host.IdsAsync("timeline"));
        Assert.DoesNotContain("x-d", await host.IdsAsync("deals"));
    }

    [Fact]
    public async Task A_record_that_others_name_cannot_be_deleted()
    {
        await host.AddAsync(
            Given.Article("n-a"), Given.Party("n-p"), Given.Party("n-co") with { Kind = PartyKind.Company, Country = PartyCode.Parse("n-p") },
            Given.System("n-family"),
            Given.System("n-s") with { Family = Slug.Parse("n-family") },
            Given.Deal("n-d", "n-s") with { Parties = [Given.DealParty("n-co", PartyRole.Supplier)] },
            Given.Event("n-e", "n-d", "2018", "n-a"),
            Given.Event("n-f", "n-d", "2019", "n-a") with { Relations = [Given.Relation(RelationKind.Denies, "n-e")] });
        var revision = host.Revision;

        foreach (var (path, by) in new[] { ("articles/n-a", "event n-e"), ("countries/n-p", "party n-co"), ("countries/n-co", "deal n-d"),
            ("systems/n-family", "system n-s"), ("systems/n-s", "deal n-d"), ("deals/n-d", "event n-f"), ("events/n-e", "event n-f") })
            Assert.Contains(by, (await (await _asha.DeleteAsync($"{path}?reason=Test.")).ProblemAsync(409, "conflict")).Text("detail"),
                StringComparison.Ordinal);

        Assert.Equal(revision, host.Revision);
    }

    [Fact]
    public async Task A_deal_can_be_deleted_after_its_events_and_their_relations_go_with_them()
    {
        await host.AddAsync(
            Given.Deal("g-d"), Given.Event("g-e", "g-d", "2018"),
            Given.Event("g-no", "g-d", "2019") with { Type = EventType.Denial, Relations = [Given.Relation(RelationKind.Denies, "g-e")] });
        Assert.True((await host.RecordAsync("events/g-e")).GetProperty("contested").GetBoolean());

        await _asha.DeleteAsync("events/g-no?reason=Test.").IsAsync(200);

        Assert.False((await host.RecordAsync("events/g-e")).GetProperty("contested").GetBoolean());
        Assert.False((await host.RecordAsync("deals/g-d")).GetProperty("contested").GetBoolean());
        await _asha.DeleteAsync("events/g-e?reason=Test.").IsAsync(200);
        Assert.Equal("rumoured", (await host.RecordAsync("deals/g-d")).Text("status"));
        await _asha.DeleteAsync("deals/g-d?reason=Test.").IsAsync(200);
    }

    [Theory]
    [InlineData("", "reason")]
    [InlineData("?reason=%20", "reason")]
    [InlineData("?reason=a%00b", "reason")]
    [InlineData("?reason=Test.&force=true", "force")]
    public async Task A_deletion_without_a_reason_is_refused(string query, string field)
    {
        var response = await _asha.DeleteAsync($"systems/s-400{query}");

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(field, (await response.JsonAsync()).GetProperty("errors")[0].Text("field"));
    }

    [Fact]
    public async Task A_deleted_deal_is_readable_at_an_earlier_revision()
    {
        await host.AddAsync(Given.Deal("past"));
        var revision = host.Revision;
        await _asha.DeleteAsync("deals/past?reason=Never%20signed.", "*", ("X-Change-Note", "Clean up")).IsAsync(200);

        Assert.Equal("Deal past", (await host.RecordAsync($"deals/past?revision={revision}")).Text("title"));
        Assert.Contains("Never signed.", (await host.ProblemAsync($"deals/past?revision={revision + 1}", 410, "gone")).Text("detail"),
            StringComparison.Ordinal);
        await host.ProblemAsync($"deals/past?revision={revision - 1}", 404, "not-found");
        await host.ProblemAsync($"deals/past?revision={revision + 100}", 400, "bad-value");
    }
}
