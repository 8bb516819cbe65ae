using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Countries;

public sealed class ListCountriesTests(ListCountriesTests.Record given) : IClassFixture<ListCountriesTests.Record>
{
    private readonly RecordHost _host = given.Host;

    [Fact]
    public async Task Countries_come_in_order_of_their_names() =>
        Assert.Equal("arsenal IND RUS SUHH TUR USA", await CodesAsync(""));

    [Theory]
    [InlineData("kind=company", "arsenal")]
    [InlineData("kind=company,former_state", "arsenal SUHH")]
    [InlineData("kind=company&kind=former_state", "")]
    [InlineData("kind=organisation", "")]
    public async Task Kind_filter_keeps_parties_of_that_kind(string query, string codes) => Assert.Equal(codes, await CodesAsync(query));

    [Theory]
    [InlineData("works", "arsenal")]
    [InlineData("nDi", "IND")]
    [InlineData("bhar", "IND")]
    [InlineData("suhh", "SUHH")]
    [InlineData("ссср", "SUHH")]
    [InlineData("unit", "USA")]
    [InlineData("un", "SUHH USA")]
    public async Task Q_filter_keeps_parties_of_whose_name_code_or_alias_it_is_a_part(string q, string codes) =>
        Assert.Equal(codes, await CodesAsync($"q={Uri.EscapeDataString(q)}"));

    [Theory]
    [InlineData("zzzzqqq")]
    [InlineData("...")]
    public async Task Q_filter_drops_every_party_when_no_name_has_it(string q) => Assert.Equal("", await CodesAsync($"q={q}"));

    [Theory]
    [InlineData("withDeals=true", "arsenal IND RUS TUR")]
    [InlineData("withDeals=true&knownBy=2020", "IND RUS")]
    [InlineData("withDeals=true&knownBy=2018", "")]
    [InlineData("withDeals=false", "arsenal IND RUS SUHH TUR USA")]
    public async Task WithDeals_filter_keeps_parties_to_a_deal_known_by_then(string query, string codes) =>
        Assert.Equal(codes, await CodesAsync(query));

    [Theory]
    [InlineData("", "2/3")]
    [InlineData("&knownBy=2020", "1/1")]
    [InlineData("&knownBy=2018", "0/0")]
    public async Task KnownBy_counts_deals_and_events_that_articles_told_by_then(string query, string dealsAndEvents)
    {
        var russia = Assert.Single(await _host.AllAsync($"countries?q=russia{query}"));

        Assert.Equal(dealsAndEvents, $"{russia.GetProperty("deals")}/{russia.GetProperty("events")}");
    }

    [Fact]
    public async Task Limit_cuts_the_list_and_next_leads_to_the_rest()
    {
        var page = await _host.OkAsync("countries?limit=2");

        Assert.Equal(["arsenal", "IND"], page.Texts("data", "code"));
        Assert.Equal(2, page.GetProperty("page").GetProperty("limit").GetInt32());
        var next = await (await _host.AskAsync(page.GetProperty("page").Text("next")!)).JsonAsync();
        Assert.Equal(["RUS", "SUHH"], next.Texts("data", "code"));
        Assert.Equal(["arsenal", "IND", "RUS", "SUHH", "TUR", "USA"], await _host.WalkAsync("countries?limit=4"));
    }

    [Theory]
    [InlineData("", 6)]
    [InlineData("?q=un", 2)]
    [InlineData("?kind=state", 4)]
    [InlineData("?withDeals=true", 4)]
    [InlineData("?withDeals=true&knownBy=2020", 2)]
    public async Task Total_counts_what_the_filters_keep(string query, int total) => Assert.Equal(total, await _host.TotalAsync($"countries{query}"));

    [Fact]
    public async Task Total_is_left_out_unless_it_is_asked_for() =>
        Assert.False((await _host.OkAsync("countries")).GetProperty("meta").TryGetProperty("total", out _));

    [Theory]
    [InlineData("kind=state&q=india", GivenCountries.India)]
    [InlineData("kind=company", GivenCountries.Arsenal)]
    public async Task List_item_has_every_member_of_the_party_and_null_for_what_it_leaves_out(string query, string item) =>
        Assert.Equal(item, Assert.Single(await _host.AllAsync($"countries?{query}")).GetRawText());

    [Fact]
    public async Task The_list_is_not_offered_as_csv() => await _host.ProblemAsync("countries.csv", 400, "unknown-format");

    private async Task<string> CodesAsync(string query) => string.Join(' ', await _host.IdsAsync($"countries?{query}"));

    public sealed class Record() : GivenRecord(GivenCountries.All);
}
