namespace DealTracker.Api.Tests.Queries;

/// <summary>sourcesMin counts who really speaks: articles that repeat one agency are one source.</summary>
public sealed class SourcesTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await host.AddAsync(
        Given.Article("tass", "2019-01-01", "TASS"),
        Given.Article("copy", "2019-01-02", "The Daily", origin: "TASS"),
        Given.Article("spelt", "2019-01-03", "The Weekly", origin: "Tass"),
        Given.Article("own", "2019-01-04", "The Weekly"),
        Given.Deal("sources"),
        Given.Event("sources-copies", "sources", null, "tass", "copy", "spelt"),
        Given.Event("sources-two", "sources", null, "copy", "own"),
        Given.Event("sources-one", "sources", null, "own"));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_agency_and_its_copies_are_one_source()
    {
        Assert.Equal(1, (await host.RecordAsync("events/sources-copies")).GetProperty("sources").GetInt32());
        Assert.Equal(2, (await host.RecordAsync("events/sources-two")).GetProperty("sources").GetInt32());
        Assert.Equal(2, (await host.RecordAsync("deals/sources")).GetProperty("sources").GetInt32());
    }

    [Theory]
    [InlineData(1, "", "sources-copies,sources-one,sources-two")]
    [InlineData(2, "", "sources-two")]
    [InlineData(3, "", "")]
    [InlineData(2, "&knownBy=2019-01-03", "")]
    [InlineData(1, "&knownBy=2019-01-02", "sources-copies,sources-two")]
    public async Task SourcesMin_with_knownBy_counts_the_sources_known_by_then(int sources, string at, string expected) =>
        Assert.Equal(expected, string.Join(',', await host.IdsAsync($"timeline?deal=sources&sourcesMin={sources}{at}")));

    [Theory]
    [InlineData(2, "", 1)]
    [InlineData(3, "", 0)]
    [InlineData(2, "&knownBy=2019-01-03", 0)]
    public async Task A_deal_has_the_sources_of_all_its_events(int sources, string at, int deals) =>
        Assert.Equal(deals, (await host.IdsAsync($"deals?deal=sources&sourcesMin={sources}{at}")).Count);
}
