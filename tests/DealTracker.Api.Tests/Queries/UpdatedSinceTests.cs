namespace DealTracker.Api.Tests.Queries;

/// <summary>updatedSince goes by the record's own clock, and by anything that a record shows.</summary>
public sealed class UpdatedSinceTests : IAsyncLifetime
{
    private readonly RecordHost _host = new();

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        _host.Clock.Set("2026-02-01T10:00:00Z");
        await _host.AddAsync(Given.Article("early"), Given.Deal("one"), Given.Event("one-event", "one", "2019", "early"));
        _host.Clock.Set("2026-02-02T10:00:00.250Z");
        await _host.AddAsync(Given.Article("late"), Given.Deal("two"), Given.Event("two-event", "two", "2019", "late"));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("2026-02-01", "one,two")]
    [InlineData("2026-02-02", "two")]
    [InlineData("2026-02-03", "")]
    [InlineData("2026-02-01T10:00:00Z", "one,two")]
    [InlineData("2026-02-01T10:00:01Z", "two")]
    [InlineData("2026-02-02T10:00:00.250Z", "two")]
    [InlineData("2026-02-02T10:00:00.251Z", "")]
    [InlineData("2026-02-02T12:00:00.250%2B02:00", "two")]
    [InlineData("2026-02-02T12:00:00.251%2B02:00", "")]
    public async Task UpdatedSince_keeps_only_records_changed_since_then(string since, string expected)
    {
        Assert.Equal(expected, string.Join(',', await _host.IdsAsync($"deals?sort=title&updatedSince={since}")));
        Assert.Equal(expected, string.Join(',', (await _host.IdsAsync($"timeline?updatedSince={since}")).Select(id => id.Split('-')[0])));
    }

    [Fact]
    public async Task A_change_of_a_cited_article_updates_the_event()
    {
        _host.Clock.Set("2026-02-03T10:00:00Z");
        await _host.AddAsync(Given.Article("early") with { Title = "Another title" });

        Assert.Equal(["one-event"], await _host.IdsAsync("timeline?updatedSince=2026-02-03"));
        Assert.Equal(["one"], await _host.IdsAsync("deals?updatedSince=2026-02-03"));
        Assert.Equal("2026-02-03T10:00:00.000Z", (await _host.RecordAsync("articles/early")).Text("updatedAt"));
    }

    [Fact]
    public async Task A_change_of_the_deal_updates_its_event()
    {
        _host.Clock.Set("2026-02-03T10:00:00Z");
        await _host.AddAsync(Given.Event("one-delivery", "one", "2020", "early") with { Type = Core.Events.EventType.Delivery });

        // The older event shows its deal's status, which is another now.
        Assert.Equal("in_delivery", (await _host.RecordAsync("events/one-event")).GetProperty("deals")[0].Text("status"));
        Assert.Equal(["one-event", "one-delivery"], await _host.IdsAsync("timeline?updatedSince=2026-02-03"));
    }

    [Fact]
    public async Task Importing_an_unchanged_record_does_not_update_it()
    {
        _host.Clock.Set("2026-02-03T10:00:00Z");
        await _host.AddAsync(Given.Article("early"), Given.Deal("one"), Given.Event("one-event", "one", "2019", "early"));

        Assert.Empty(await _host.IdsAsync("timeline?updatedSince=2026-02-03"));
    }
}
