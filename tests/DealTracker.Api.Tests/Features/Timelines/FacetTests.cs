using System.Text.Json;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Tests.Features.Timelines;

/// <summary>Facets, totals and buckets count what the lists hold.</summary>
public sealed class FacetTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string[] Filters = ["", "country=TUR", "system=s-400&modality=occurred", "knownBy=2019-09-04", "from=2019&to=2019", "q=delivery"];

    [Theory]
    [InlineData("timeline")]
    [InlineData("deals")]
    public async Task The_count_of_a_value_is_the_total_of_the_list_filtered_by_it(string list)
    {
        foreach (var filter in Filters.Where(filter => list == "timeline" || !filter.Contains("modality", StringComparison.Ordinal)))
        {
            // Types are those of a deal's events, whatever the filter asks of events: it may be met by another event.
            var facets = list == "deals" ? "country,system,kind,status" : "country,system,kind,status,type";
            var meta = (await host.OkAsync($"{list}?facets={facets}&{filter}".TrimEnd('&'))).GetProperty("meta").GetProperty("facets");
            foreach (var facet in meta.EnumerateObject())
            {
                Assert.NotEmpty(facet.Value.EnumerateArray());
                foreach (var value in facet.Value.EnumerateArray())
                {
                    var total = await host.TotalAsync($"{list}?{facet.Name}={Uri.EscapeDataString(value.Text("value")!)}&{filter}".TrimEnd('&'));
                    Assert.True(total == value.GetProperty("count").GetInt64(), $"{filter} {facet.Name} {value}: {total}");
                }
            }
        }
    }

    [Fact]
    public async Task The_facet_type_of_deals_counts_the_types_of_their_events()
    {
        var types = (await host.OkAsync("deals?facets=type")).GetProperty("meta").GetProperty("facets").GetProperty("type");
        foreach (var type in types.EnumerateArray())
            Assert.Equal(await host.TotalAsync($"deals?type={type.Text("value")}"), type.GetProperty("count").GetInt64());
    }

    [Fact]
    public async Task The_total_is_the_length_of_the_whole_list()
    {
        foreach (var filter in Filters)
        {
            foreach (var list in new[] { "timeline", "deals", "deals/tur-rus-s-400/timeline", "countries/IND/timeline", "systems/s-400/timeline" })
                Assert.Equal((await host.IdsAsync($"{list}?{filter}")).Count, await host.TotalAsync($"{list}?{filter}".TrimEnd('?')));
        }

        foreach (var list in new[] { "articles", "countries", "systems", "articles?kind=newspaper", "countries?withDeals=true", "systems?category=aircraft" })
            Assert.Equal((await host.IdsAsync(list)).Count, await host.TotalAsync(list));
    }

    [Theory]
    [InlineData("year")]
    [InlineData("quarter")]
    [InlineData("month")]
    public async Task Each_event_is_in_one_bucket_or_without_a_bucket_if_its_date_leaves_it_open(string by)
    {
        foreach (var filter in Filters)
        {
            var events = await host.AllAsync($"timeline?{filter}");
            var expected = events.GroupBy(e => (Bucket(e, by), e.Text("type"))).ToDictionary(group => group.Key, group => (long)group.Count());

            var buckets = await host.RecordAsync($"timeline/buckets?by={by}&lane=type&{filter}".TrimEnd('&'));

            Assert.Equal(expected, buckets.EnumerateArray().ToDictionary(
                bucket => (bucket.Text("bucket"), bucket.Text("lane")), bucket => bucket.GetProperty("count").GetInt64()));
            Assert.Equal(buckets.EnumerateArray().Select(bucket => bucket.Text("bucket")).OrderBy(bucket => bucket ?? "~", StringComparer.Ordinal),
                buckets.EnumerateArray().Select(bucket => bucket.Text("bucket")));
        }
    }

    [Fact]
    public async Task An_imprecise_date_is_in_no_month()
    {
        var months = (await host.RecordAsync("timeline/buckets?by=month&lane=deal&article=wapo-2019-09-04-russia-india&type=delivery_started"))
            .EnumerateArray().Select(bucket => (bucket.Text("bucket"), bucket.Text("lane")));
        Assert.Equal([(null, "ind-rus-s-400")], months.Where(month => month.Item2 == "ind-rus-s-400"));

        var years = await host.RecordAsync("timeline/buckets?by=year&lane=deal&deal=ind-rus-s-400&type=delivery_started&modality=planned");
        Assert.Contains(years.EnumerateArray(), year => year.Text("bucket") == "2020");
    }

    [Theory]
    [InlineData("country", "country")]
    [InlineData("system", "system")]
    [InlineData("deal", "deal")]
    public async Task The_buckets_of_a_lane_add_up_to_its_list(string lane, string filter)
    {
        var buckets = (await host.RecordAsync($"timeline/buckets?lane={lane}&by=quarter")).EnumerateArray().GroupBy(bucket => bucket.Text("lane")!);
        foreach (var one in buckets)
            Assert.Equal(await host.TotalAsync($"timeline?{filter}={one.Key}"), one.Sum(bucket => bucket.GetProperty("count").GetInt64()));
    }

    [Fact]
    public async Task The_years_of_the_facet_are_those_of_the_buckets()
    {
        var facet = (await host.OkAsync("timeline?facets=year")).GetProperty("meta").GetProperty("facets").GetProperty("year");
        var expected = (await host.AllAsync("timeline")).Select(e => Bucket(e, "year")).OfType<string>()
            .GroupBy(year => year).ToDictionary(year => year.Key, year => (long)year.Count());

        Assert.Equal(expected, facet.EnumerateArray().ToDictionary(year => year.Text("value")!, year => year.GetProperty("count").GetInt64()));
    }

    private static string? Bucket(JsonElement e, string by)
    {
        if (e.GetProperty("date") is not { ValueKind: JsonValueKind.Object } date) return null;
        var days = EdtfDate.Parse(date.Text("edtf")!);
        return days is { Earliest: { } first, LatestStart: { } last } && Name(first) == Name(last) ? Name(first) : null;

        string Name(DateOnly day) => by switch
        {
            "year" => $"{day:yyyy}",
            "month" => $"{day:yyyy-MM}",
            _ => $"{day:yyyy}-Q{(day.Month + 2) / 3}",
        };
    }
}
