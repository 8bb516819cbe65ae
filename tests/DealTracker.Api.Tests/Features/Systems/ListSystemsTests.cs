using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Systems;

public sealed class ListSystemsTests(ListSystemsTests.Record given) : IClassFixture<ListSystemsTests.Record>
{
    private readonly RecordHost _host = given.Host;

    [Fact]
    public async Task Systems_come_in_order_of_their_names() => Assert.Equal("jet launcher s-300-line s-400", await IdsAsync(""));

    [Theory]
    [InlineData("category=missiles", "launcher")]
    [InlineData("category=aircraft,missiles", "jet launcher")]
    [InlineData("category=aircraft&category=missiles", "")]
    [InlineData("category=ships", "")]
    public async Task Category_filter_keeps_systems_of_that_category(string query, string ids) => Assert.Equal(ids, await IdsAsync(query));

    [Theory]
    [InlineData("aunch", "launcher")]
    [InlineData("5p8", "launcher")]
    [InlineData("RAMPE", "launcher")]
    [InlineData("sa21", "s-400")]
    [InlineData("с-400", "s-400")]
    [InlineData("S 300", "s-300-line")]
    public async Task Q_filter_keeps_systems_of_whose_name_or_alias_it_is_a_part_in_any_spelling(string q, string ids) =>
        Assert.Equal(ids, await IdsAsync($"q={Uri.EscapeDataString(q)}"));

    [Theory]
    [InlineData("zzzzqqq")]
    [InlineData("...")]
    public async Task Q_filter_drops_every_system_when_no_name_has_it(string q) => Assert.Equal("", await IdsAsync($"q={q}"));

    [Theory]
    [InlineData("withDeals=true", "jet launcher s-300-line")]
    [InlineData("withDeals=true&knownBy=2020", "launcher s-300-line")]
    [InlineData("withDeals=true&knownBy=2018", "")]
    [InlineData("withDeals=false", "jet launcher s-300-line s-400")]
    public async Task WithDeals_filter_keeps_systems_and_families_of_a_deal_known_by_then(string query, string ids) =>
        Assert.Equal(ids, await IdsAsync(query));

    [Theory]
    [InlineData("", "1/2")]
    [InlineData("&knownBy=2020", "1/1")]
    [InlineData("&knownBy=2018", "0/0")]
    public async Task KnownBy_counts_deals_and_events_that_articles_told_by_then(string query, string dealsAndEvents)
    {
        var launcher = Assert.Single(await _host.AllAsync($"systems?q=launcher{query}"));

        Assert.Equal(dealsAndEvents, $"{launcher.GetProperty("deals")}/{launcher.GetProperty("events")}");
    }

    [Fact]
    public async Task Limit_cuts_the_list_and_next_leads_to_the_rest()
    {
        var page = await _host.OkAsync("systems?limit=2");

        Assert.Equal(["jet", "launcher"], page.Texts("data", "id"));
        Assert.Equal(2, page.GetProperty("page").GetProperty("limit").GetInt32());
        var next = await (await _host.AskAsync(page.GetProperty("page").Text("next")!)).JsonAsync();
        Assert.Equal(["s-300-line", "s-400"], next.Texts("data", "id"));
        Assert.Equal(["jet", "launcher", "s-300-line", "s-400"], await _host.WalkAsync("systems?limit=3"));
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("?q=launcher", 1)]
    [InlineData("?category=air_defence_systems", 2)]
    [InlineData("?withDeals=true", 3)]
    [InlineData("?withDeals=true&knownBy=2020", 2)]
    public async Task Total_counts_what_the_filters_keep(string query, int total) => Assert.Equal(total, await _host.TotalAsync($"systems{query}"));

    [Fact]
    public async Task Total_is_left_out_unless_it_is_asked_for() =>
        Assert.False((await _host.OkAsync("systems")).GetProperty("meta").TryGetProperty("total", out _));

    [Theory]
    [InlineData("category=missiles", GivenSystems.Launcher)]
    [InlineData("category=aircraft", GivenSystems.Jet)]
    public async Task List_item_has_every_member_of_the_system_and_null_for_what_it_leaves_out(string query, string item) =>
        Assert.Equal(item, Assert.Single(await _host.AllAsync($"systems?{query}")).GetRawText());

    [Fact]
    public async Task The_list_is_not_offered_as_csv() => await _host.ProblemAsync("systems.csv", 400, "unknown-format");

    private async Task<string> IdsAsync(string query) => string.Join(' ', await _host.IdsAsync($"systems?{query}"));

    public sealed class Record() : GivenRecord(GivenSystems.All);
}
