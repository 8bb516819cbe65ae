using CsCheck;

namespace DealTracker.Api.Tests.Queries;

/// <summary>A comma is "or", a repeated parameter is "and", and no filter ever adds a record.</summary>
public sealed class AndOrTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string[] Filters =
    [
        "country=RUS", "country=IND", "country=TUR", "country=USA", "country=CHN", "country=IND,TUR", "supplier=RUS", "supplier=USA",
        "recipient=IND", "recipient=TUR,CHN", "system=s-400", "system=ak-203,f-35", "system=s-300-s-400-line", "category=aircraft",
        "category=small_arms,air_defence_systems", "kind=purchase", "kind=joint_production", "kind=support,joint_venture",
        "status=in_delivery", "status=cancelled,delivered", "type=statement", "type=contract_signed,delivery_started",
        "modality=planned", "modality=occurred", "modality=unconfirmed,denied", "deal=ind-rus-s-400", "deal=tur-usa-f-35,tur-rus-s-400",
        "article=wapo-2019-09-04-russia-india", "from=2018", "to=2019-06-30", "sourcesMin=2", "sourcesMin=3",
        "knownBy=2019-09-04", "knownBy=2017", "q=S-400", "q=rifles", "q=delivery", "updatedSince=2020-01-01",
    ];

    [Fact]
    public async Task Turkey_and_the_United_States_is_less_than_Turkey_or_the_United_States()
    {
        var both = await host.IdsAsync("timeline?country=TUR&country=USA");
        var either = await host.IdsAsync("timeline?country=TUR,USA");

        Assert.NotEmpty(both);
        Assert.True(both.Count < either.Count);
        Assert.Equal(both.Order(), (await host.IdsAsync("timeline?country=TUR")).Intersect(await host.IdsAsync("timeline?country=USA")).Order());
        Assert.Equal(either.Order(), (await host.IdsAsync("timeline?country=TUR")).Union(await host.IdsAsync("timeline?country=USA")).Order());
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("deals")]
    public async Task Every_filter_gives_a_part_of_the_list_in_the_order_of_the_list(string list)
    {
        var all = await host.IdsAsync(list);
        foreach (var filter in Filters.Where(filter => !filter.StartsWith("knownBy", StringComparison.Ordinal)))
        {
            var part = await host.IdsAsync($"{list}?{filter}");
            Assert.True(part.Count > 0, filter);
            Assert.Equal(all.Intersect(part), part);
        }
    }

    /// <summary>Dates and statuses differ under knownBy, so only it may change more than it takes away.</summary>
    [Theory]
    [InlineData("timeline")]
    [InlineData("deals")]
    public async Task Two_filters_together_give_no_more_than_each(string list) =>
        await Gen.Select(Gen.OneOf(Filters), Gen.OneOf(Filters)).SampleAsync(async (one, other) =>
        {
            if (Name(one) == "knownBy" || Name(other) == "knownBy") return;
            if (Name(one) == Name(other) && Name(one) is "from" or "to" or "q" or "sourcesMin" or "updatedSince") return;
            var both = await host.IdsAsync($"{list}?{one}&{other}");
            var each = (await host.IdsAsync($"{list}?{one}")).Intersect(await host.IdsAsync($"{list}?{other}")).ToList();
            Assert.Subset(each.ToHashSet(), both.ToHashSet());
            // A deal must meet conditions on events by one event; an event meets them all by itself.
            if (list == "timeline") Assert.Equal(each.Order(), both.Order());
        }, iter: 100, threads: 2);

    [Theory]
    [InlineData("country", "RUS", "IND", "TUR", "USA", "CHN", "rosoboronexport")]
    [InlineData("supplier", "RUS", "USA")]
    [InlineData("recipient", "IND", "TUR", "CHN")]
    [InlineData("system", "s-400", "ak-203", "f-35", "su-27-family", "su-57")]
    [InlineData("category", "aircraft", "small_arms", "air_defence_systems", "ships")]
    [InlineData("kind", "purchase", "support", "joint_venture", "lease")]
    [InlineData("status", "rumoured", "in_delivery", "cancelled", "agreed")]
    [InlineData("type", "statement", "denial", "waiver", "launch")]
    [InlineData("modality", "occurred", "planned", "unconfirmed", "denied")]
    [InlineData("deal", "ind-rus-s-400", "tur-usa-f-35", "ind-rus-arctic")]
    [InlineData("article", "wapo-2019-09-04-russia-india", "2021-11-14-tass-india-s-400-plan")]
    public async Task Two_values_with_a_comma_give_the_union_of_each(string name, params string[] values)
    {
        foreach (var list in new[] { "timeline", "deals" })
        {
            var each = new HashSet<string>();
            foreach (var value in values) each.UnionWith(await host.IdsAsync($"{list}?{name}={value}"));
            var either = await host.IdsAsync($"{list}?{name}={string.Join(',', values)}");
            Assert.Equal(each.Order(), either.Order());
        }
    }

    [Theory]
    [InlineData("countries/IND/timeline", "country=IND")]
    [InlineData("countries/india/timeline", "country=IND")]
    [InlineData("systems/s-400/timeline", "system=s-400")]
    [InlineData("systems/SA-21/timeline", "system=s-400")]
    [InlineData("deals/tur-rus-s-400/timeline", "deal=tur-rus-s-400")]
    public async Task The_timeline_of_a_deal_country_or_system_equals_the_filtered_timeline(string path, string filter)
    {
        foreach (var further in new[] { "order=asc", "order=desc", "modality=planned", "country=USA", "knownBy=2019-09-04", "from=2019&to=2020" })
            Assert.Equal(await host.IdsAsync($"timeline?{filter}&{further}"), await host.IdsAsync($"{path}?{further}"));
    }

    private static string Name(string filter) => filter[..filter.IndexOf('=', StringComparison.Ordinal)];
}
