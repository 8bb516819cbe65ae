using System.ServiceModel.Syndication;
using System.Xml;

namespace DealTracker.Api.Tests.Features.Timelines.Formats;

/// <summary>Atom, read by .NET's own reader, and JSON Feed by the words of its specification.</summary>
public sealed class FeedTests(RecordHost host) : IClassFixture<RecordHost>
{
    private const string Hostile = "<img src=x onerror=alert(1)> & \"С-400\" \uFFFE";

    [Fact]
    public async Task An_atom_feed_is_valid()
    {
        await AddAsync("atom");

        var feed = await ReadAsync("deals/atom/timeline?q=states");

        Assert.Equal("tag:dealtracker,2026:api/v1/deals/atom/timeline?q=states", feed.Id);
        Assert.Equal($"{host.ClientOptions.BaseAddress}api/v1/deals/atom/timeline.atom?q=states",
            Assert.Single(feed.Links, link => link.RelationshipType == "self").Uri.ToString());
        Assert.Single(feed.Authors);
        Assert.Equal(feed.Items.Max(item => item.LastUpdatedTime), feed.LastUpdatedTime);
        Assert.All(feed.Items, item =>
        {
            Assert.StartsWith("tag:dealtracker,2026:events/atom-", item.Id, StringComparison.Ordinal);
            Assert.Contains("4 September 2019", ((TextSyndicationContent)item.Content).Text, StringComparison.Ordinal);
            Assert.Equal("html", item.Content.Type);
            Assert.Single(item.Links, link => link.RelationshipType == "alternate");
        });
    }

    [Fact]
    public async Task A_json_feed_is_valid()
    {
        await AddAsync("feed");

        var feed = await host.JsonInAsync("deals/feed/timeline", "jsonfeed");

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.Text("version"));
        Assert.NotEmpty(feed.Text("title")!);
        Assert.Equal($"{host.ClientOptions.BaseAddress}api/v1/deals/feed/timeline.jsonfeed", feed.Text("feed_url"));
        Assert.NotEmpty(feed.GetProperty("authors")[0].Text("name")!);
        Assert.All(feed.GetProperty("items").EnumerateArray(), item =>
        {
            Assert.NotEmpty(item.Id());
            Assert.True(Uri.IsWellFormedUriString(item.Text("url"), UriKind.Absolute));
            Assert.StartsWith("<p>4 September 2019.</p>", item.Text("content_html"), StringComparison.Ordinal);
            Assert.True(XmlConvert.ToDateTimeOffset(item.Text("date_modified")!) > DateTimeOffset.UnixEpoch);
            Assert.False(item.TryGetProperty("date_published", out _));
        });
    }

    [Fact]
    public async Task A_changed_event_comes_first_and_keeps_its_id()
    {
        await AddAsync("changed");
        await AddAsync("kept");
        const string path = "timeline?deal=changed,kept";
        var before = (await ReadAsync(path)).Items.Select(item => item.Id).ToList();
        host.Clock.Set("2026-01-02T00:00:00Z");
        await host.AddAsync(Given.Event("changed-1", "changed", "2019-09-04") with { Note = "Looked at again." });

        var after = (await ReadAsync(path)).Items.ToList();

        Assert.StartsWith("tag:dealtracker,2026:events/kept-", before[0], StringComparison.Ordinal);
        Assert.StartsWith("tag:dealtracker,2026:events/changed-", after[0].Id, StringComparison.Ordinal);
        Assert.Equal(before.Order(), after.Select(item => item.Id).Order());
        Assert.True(after[0].LastUpdatedTime > after[^1].LastUpdatedTime);
    }

    [Fact]
    public async Task A_feed_without_events_is_valid()
    {
        var feed = await ReadAsync("timeline?country=USA&q=nothingofthekind");

        Assert.Empty(feed.Items);
        Assert.True(feed.LastUpdatedTime > DateTimeOffset.UnixEpoch);
    }

    [Fact]
    public async Task Markup_in_a_title_is_escaped()
    {
        await host.AddAsync(
            Given.Deal("hostile") with { Title = Hostile }, Given.Event("hostile", "hostile", "2019-09-04") with { Statement = Hostile });

        var atom = Assert.Single((await ReadAsync("deals/hostile/timeline")).Items);
        var item = (await host.JsonInAsync("deals/hostile/timeline", "jsonfeed")).GetProperty("items")[0];

        Assert.Equal("text", atom.Title.Type);
        Assert.Equal($"Contract signed: {Hostile.Replace("\uFFFE", "", StringComparison.Ordinal)}", atom.Title.Text);
        Assert.DoesNotContain("<img", ((TextSyndicationContent)atom.Content).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", item.Text("content_html"), StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;С-400&quot;", item.Text("content_html"), StringComparison.Ordinal);
    }

    private async Task AddAsync(string deal) => await host.AddAsync(
        [Given.Deal(deal), .. Enumerable.Range(1, 3).Select(n => Given.Event($"{deal}-{n}", deal, "2019-09-04"))]);

    private async Task<SyndicationFeed> ReadAsync(string path)
    {
        using var reader = XmlReader.Create(await (await host.InAsync(path, "atom")).Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var formatter = new Atom10FeedFormatter();
        Assert.True(formatter.CanRead(reader));
        formatter.ReadFrom(reader);
        return formatter.Feed;
    }
}
