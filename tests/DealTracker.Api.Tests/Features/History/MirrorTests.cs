using System.Text.Json;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.History;

/// <summary>A mirror that knows nothing but <c>/changes</c> tells what the record tells.</summary>
public sealed class MirrorTests : IAsyncLifetime
{
    private static readonly (string Kind, string Collection)[] Collections =
        [("party", "countries"), ("system", "systems"), ("article", "articles"), ("deal", "deals"), ("event", "events")];

    private readonly RecordHost _record = new();
    private readonly RecordHost _mirror = new();
    private CuratorClient _keeper = null!;

    public async ValueTask InitializeAsync()
    {
        await _record.InitializeAsync();
        // Empty: the world it begins with is in the changes too.
        _keeper = await _mirror.CuratorAsync("mirror");
    }

    public async ValueTask DisposeAsync()
    {
        await _record.DisposeAsync();
        await _mirror.DisposeAsync();
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task A_mirror_rebuilt_from_the_changes_is_identical(int seed, bool paged)
    {
        var edits = new RandomEdits(_record, await _record.CuratorAsync(), seed);
        for (var i = 0; i < 25; i++) await edits.RecordAsync();
        var seen = await FollowAsync(0, paged);
        // And again from where it stopped.
        for (var i = 0; i < 25; i++) await edits.RecordAsync();
        seen = await FollowAsync(seen, paged);

        Assert.Equal(_record.Revision, seen);
        Assert.Contains(edits.Taken.Keys, what => what.StartsWith("merge", StringComparison.Ordinal) && what.EndsWith("200", StringComparison.Ordinal));
        await SameAsync();
    }

    [Fact]
    public async Task Changes_since_a_future_revision_are_refused()
    {
        await _record.ProblemAsync($"changes?since={_record.Revision + 1}", 400, "bad-value");
        Assert.Empty(await _record.AllAsync($"changes?since={_record.Revision}"));
    }

    /// <summary>Applies what changed after a revision, each revision as a whole; the revision it then has.</summary>
    private async Task<long> FollowAsync(long since, bool paged)
    {
        var changes = paged ? await PagesAsync(since) : await LinesAsync(since);
        foreach (var revision in changes.GroupBy(change => change.GetProperty("revision").GetInt64()))
        {
            Assert.True(revision.Key > since);
            since = revision.Key;
            _mirror.Clock.Set(revision.First().Text("at")!);
            await ImportAsync(revision.Where(change => change.GetProperty("document").ValueKind != JsonValueKind.Null).ToList());
            foreach (var gone in revision.Where(change => change.Text("action") is "delete" or "merge"))
            {
                var record = gone.GetProperty("record");
                var by = gone.Text("supersededBy") is { } to ? $"&supersededBy={to}" : "";
                var collection = Collections.Single(one => one.Kind == record.Text("kind")).Collection;
                await _keeper.DeleteAsync($"{collection}/{record.Text("id")}?reason={Uri.EscapeDataString(gone.Text("reason")!)}{by}").IsAsync(200);
            }
        }

        return since;
    }

    private async Task ImportAsync(List<JsonElement> changes)
    {
        if (changes.Count == 0) return;
        var lists = changes.GroupBy(change => change.GetProperty("record").Text("kind")).Select(kind =>
            $"\"{(kind.Key == "party" ? "parties" : kind.Key + "s")}\":[{string.Join(',',
                kind.Select(change => change.GetProperty("document").GetRawText()))}]");
        Assert.Empty((await _mirror.ImportAsync(new BundleFile("changes", $"{{{string.Join(',', lists)}}}"))).Errors);
    }

    private async Task<IReadOnlyList<JsonElement>> LinesAsync(long since)
    {
        var text = await (await _record.AskAsync($"/api/v1/changes.ndjson?since={since}")).TextAsync();
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private async Task<IReadOnlyList<JsonElement>> PagesAsync(long since)
    {
        var changes = new List<JsonElement>();
        for (string? next = $"/api/v1/changes?since={since}&limit=3"; next is not null;)
        {
            var page = await (await _record.AskAsync(next)).JsonAsync();
            changes.AddRange(page.GetProperty("data").EnumerateArray());
            next = page.GetProperty("page").Text("next");
        }

        return changes;
    }

    private async Task SameAsync()
    {
        var ever = (await _record.AllAsync("changes?since=0")).Select(change => change.GetProperty("record")).Distinct();
        var paths = ever.Select(record => (Kind: record.Text("kind"), Id: record.Text("id"))).Distinct()
            .SelectMany(record =>
                new[] { $"{Collections.Single(one => one.Kind == record.Kind).Collection}/{record.Id}", $"documents/{record.Kind}/{record.Id}" })
            .Concat(["deals?limit=500", "timeline?limit=500&facets=country,system,kind,status,type,year", "timeline?limit=500&knownBy=2019",
                "deals.csv?knownBy=2019-06", "timeline.csv",
                "countries?limit=500", "systems?limit=500", "articles?limit=500", "timeline/buckets?by=year&lane=country", "deals?q=title"]);
        foreach (var path in paths)
            Assert.Equal(await TextAsync(_record, path), await TextAsync(_mirror, path));

        static async Task<string> TextAsync(RecordHost host, string path)
        {
            var response = await host.AskAsync($"/api/v1/{path}");
            var text = (await response.TextAsync()).Replace($"\"revision\":{host.Revision}", "\"revision\":0", StringComparison.Ordinal);
            return $"{path} {(int)response.StatusCode} {response.Header("Location")} {text}";
        }
    }
}
