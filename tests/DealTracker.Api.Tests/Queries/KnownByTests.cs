using System.Globalization;
using CsCheck;

namespace DealTracker.Api.Tests.Queries;

/// <summary>What one knew grows: an article that was published stays published.</summary>
public sealed class KnownByTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly Gen<string> Days = Gen.Int[0, 3600].Select(days =>
        new DateOnly(2015, 1, 1).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("timeline?")]
    [InlineData("timeline?country=TUR&")]
    [InlineData("timeline?article=wapo-2019-09-04-russia-india&")]
    [InlineData("deals?")]
    [InlineData("deals?system=s-400&")]
    public async Task A_later_knownBy_never_hides_a_record(string list) =>
        await Gen.Select(Days, Days).SampleAsync(async (one, other) =>
        {
            var (earlier, later) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
            var then = await host.IdsAsync($"{list}knownBy={earlier}");
            Assert.Superset(then.ToHashSet(), (await host.IdsAsync($"{list}knownBy={later}")).ToHashSet());
        }, iter: 40, threads: 2);

    [Fact]
    public async Task KnownBy_before_the_first_article_returns_nothing()
    {
        foreach (var list in new[] { "timeline", "deals", "deals/ind-rus-s-400/timeline", "countries/IND/timeline", "systems/s-400/timeline" })
            Assert.Empty(await host.IdsAsync($"{list}?knownBy=1999"));

        Assert.Empty((await host.RecordAsync("timeline/buckets?knownBy=1999")).EnumerateArray());
        Assert.Empty(await host.IdsAsync("countries?withDeals=true&knownBy=1999"));
        Assert.Equal(0, (await host.RecordAsync("countries/IND?knownBy=1999")).GetProperty("events").GetInt32());
        Assert.Equal(0, (await host.RecordAsync("systems/s-400?knownBy=1999")).GetProperty("deals").GetInt32());
    }

    [Theory]
    [InlineData("deals/ind-rus-s-400?knownBy=1999")]
    [InlineData("events/ind-rus-s-400-contract-2018?knownBy=1999")]
    public async Task A_record_not_yet_known_is_a_404(string path) =>
        Assert.Contains("No article published by 1999", (await host.ProblemAsync(path, 404, "not-found")).Text("detail"), StringComparison.Ordinal);

    [Fact]
    public async Task KnownBy_with_a_month_or_a_year_counts_to_its_end()
    {
        Assert.Equal(await host.IdsAsync("timeline?knownBy=2019-09-30"), await host.IdsAsync("timeline?knownBy=2019-09"));
        Assert.Equal(await host.IdsAsync("timeline?knownBy=2019-12-31"), await host.IdsAsync("timeline?knownBy=2019"));
        Assert.Equal(await host.IdsAsync("timeline?knownBy=2019-09-04"), await host.IdsAsync("timeline?knownBy=2019-09-04T10:00:00Z"));
    }

    [Fact]
    public async Task An_article_without_a_date_counts_only_without_knownBy()
    {
        var now = await host.IdsAsync("timeline?article=superhaber-turkey-s-400-second-set");

        Assert.NotEmpty(now);
        Assert.Empty(await host.IdsAsync("timeline?article=superhaber-turkey-s-400-second-set&knownBy=2100"));
    }

    [Fact]
    public async Task The_counts_of_countries_and_systems_are_those_of_their_lists()
    {
        foreach (var at in new[] { "", "&knownBy=2019-09-04", "&knownBy=2017-12-31" })
        {
            foreach (var country in await host.AllAsync($"countries?withDeals=true{at}"))
            {
                Assert.Equal(await host.TotalAsync($"deals?country={country.Id()}{at}"), country.GetProperty("deals").GetInt64());
                Assert.Equal(await host.TotalAsync($"timeline?country={country.Id()}{at}"), country.GetProperty("events").GetInt64());
            }

            foreach (var system in await host.AllAsync($"systems?withDeals=false{at}"))
            {
                Assert.Equal(await host.TotalAsync($"deals?system={system.Id()}{at}"), system.GetProperty("deals").GetInt64());
                Assert.Equal(await host.TotalAsync($"timeline?system={system.Id()}{at}"), system.GetProperty("events").GetInt64());
            }
        }
    }
}
