namespace DealTracker.Api.Tests.Features.Deals;

public sealed class ListDealsTests(TradeHost trade) : IClassFixture<TradeHost>
{
    [Theory]
    [InlineData("", "missiles rifles jets silent rumour")]
    [InlineData("order=desc", "missiles rifles jets silent rumour")]
    [InlineData("order=asc", "jets rifles missiles rumour silent")]
    [InlineData("sort=last_date&order=asc", "jets rifles missiles rumour silent")]
    [InlineData("sort=first_date", "missiles rifles jets silent rumour")]
    [InlineData("sort=first_date&order=asc", "jets missiles rifles rumour silent")]
    [InlineData("sort=title", "jets rumour rifles missiles silent")]
    [InlineData("sort=title&order=desc", "silent missiles rifles rumour jets")]
    [InlineData("sort=updated", "silent rumour rifles missiles jets")]
    [InlineData("sort=updated&order=asc", "jets missiles rifles rumour silent")]
    public async Task Deals_come_in_the_order_asked_for_and_undated_ones_last_also_page_by_page(string query, string expected)
    {
        Assert.Equal(expected, await trade.Host.OrderAsync($"deals?{query}"));
        Assert.Equal(expected, string.Join(' ', await trade.Host.WalkAsync($"deals?{query}&limit=1".Replace("?&", "?", StringComparison.Ordinal))));
        Assert.Equal(expected, await trade.Host.KeysAsync($"deals.csv?{query}", 1));
    }

    [Theory]
    [InlineData("country=IND", "missiles rifles")]
    [InlineData("country=RUS", "missiles rumour")]
    [InlineData("country=almaz", "missiles")]
    [InlineData("country=USA", "jets silent")]
    [InlineData("supplier=RUS", "missiles")]
    [InlineData("supplier=SUHH", "rifles")]
    [InlineData("supplier=TUR", "")]
    [InlineData("recipient=TUR", "jets")]
    [InlineData("recipient=IND", "missiles rifles")]
    [InlineData("recipient=RUS", "")]
    [InlineData("system=s-300-line", "missiles")]
    [InlineData("system=f-35", "jets")]
    [InlineData("category=aircraft", "jets")]
    [InlineData("category=sensors", "missiles")]
    [InlineData("kind=support", "missiles")]
    [InlineData("kind=licensed_production", "rifles")]
    [InlineData("status=agreed", "rifles")]
    [InlineData("status=cancelled", "jets")]
    [InlineData("status=rumoured", "silent rumour")]
    [InlineData("deal=jets", "jets")]
    [InlineData("deal=jets,rifles", "rifles jets")]
    [InlineData("sourcesMin=2", "missiles jets")]
    [InlineData("sourcesMin=4", "missiles")]
    [InlineData("sourcesMin=5", "")]
    [InlineData("updatedSince=2026-02-02", "silent rumour")]
    [InlineData("updatedSince=2026-02-03", "silent")]
    [InlineData("knownBy=2018-10-04", "")]
    [InlineData("knownBy=2018-10-05", "missiles")]
    [InlineData("knownBy=2019-09-04", "missiles rifles jets")]
    public async Task A_filter_on_deals_keeps_those_that_meet_it_and_drops_the_others(string filter, string expected) => await FindsAsync(filter, expected);

    [Theory]
    [InlineData("type=talks", "missiles")]
    [InlineData("type=programme_exclusion", "missiles jets")]
    [InlineData("type=interest", "rumour")]
    [InlineData("modality=planned", "missiles")]
    [InlineData("modality=unconfirmed", "rumour")]
    [InlineData("modality=occurred", "missiles rifles jets")]
    [InlineData("article=tass", "missiles")]
    [InlineData("article=clipping", "missiles rumour")]
    [InlineData("from=2021-11", "missiles")]
    [InlineData("from=2021-12", "")]
    [InlineData("to=2002", "jets")]
    [InlineData("to=2001", "")]
    [InlineData("from=2002-02&to=2002-02", "jets")]
    [InlineData("from=2002-02&to=2002-02&dateMatch=within", "")]
    [InlineData("from=2019-03&to=2019-03", "missiles")]
    [InlineData("from=2019-03&to=2019-03&dateMatch=within", "")]
    [InlineData("from=2021-11&dateMatch=within", "missiles")]
    [InlineData("to=2002-03&dateMatch=within", "jets")]
    [InlineData("type=contract_signed&to=2018", "missiles jets")]
    [InlineData("type=contract_signed&modality=planned", "")]
    [InlineData("type=denial&knownBy=2019-12-01", "missiles")]
    [InlineData("type=denial&knownBy=2019-11-30", "")]
    [InlineData("article=weekly&type=contract_signed", "missiles")]
    [InlineData("article=weekly&type=contract_signed&to=2017", "")]
    public async Task A_filter_on_events_keeps_deals_with_one_event_that_meets_all_conditions(string filter, string expected) =>
        await FindsAsync(filter, expected);

    [Theory]
    [InlineData("q=base", "rumour")]
    [InlineData("q=aircraft", "missiles jets")]
    [InlineData("q=wombat", "missiles")]
    [InlineData("q=quokka", "jets")]
    [InlineData("q=quokka&type=programme_exclusion", "jets")]
    [InlineData("q=eclair%20india", "rifles")]
    [InlineData("q=wallaby", "")]
    [InlineData("q=denial&knownBy=2019-12-01", "missiles")]
    [InlineData("q=denial&knownBy=2019-11-30", "")]
    [InlineData("q=quokka&knownBy=2019-09-04", "jets")]
    [InlineData("q=quokka&knownBy=2019-09-03", "")]
    public async Task Q_finds_words_in_a_deal_or_in_one_of_its_events(string filter, string expected) => await FindsAsync(filter, expected);

    [Theory]
    [InlineData("", 5)]
    [InlineData("country=IND", 2)]
    [InlineData("article=weekly", 2)]
    [InlineData("q=quokka", 1)]
    [InlineData("deal=jets&country=IND", 0)]
    public async Task Include_total_counts_every_matching_deal(string filter, long expected) =>
        Assert.Equal(expected, await trade.Host.TotalAsync($"deals?{filter}".TrimEnd('?')));

    [Theory]
    [InlineData("country", "IND | India | 2", "RUS | Russia | 2", "TUR | Turkey | 2", "USA | United States | 2", "SUHH | Soviet Union | 1",
        "almaz | Almaz-Antey | 1")]
    [InlineData("system", "ak-203 | AK-203 | 1", "f-35 | F-35 | 1", "radar | 92N6E radar | 1", "s-300-line | S-300 line | 1", "s-400 | S-400 | 1")]
    [InlineData("kind", "purchase | purchase | 2", "basing_access | basing_access | 1", "cooperation_agreement | cooperation_agreement | 1",
        "licensed_production | licensed_production | 1", "support | support | 1")]
    [InlineData("status", "rumoured | rumoured | 2", "agreed | agreed | 1", "cancelled | cancelled | 1", "in_delivery | in_delivery | 1")]
    [InlineData("type", "contract_signed | contract_signed | 3", "programme_exclusion | programme_exclusion | 2", "delivery_started | delivery_started | 1",
        "denial | denial | 1",
        "interest | interest | 1", "intergovernmental_agreement | intergovernmental_agreement | 1", "statement | statement | 1", "talks | talks | 1")]
    [InlineData("year", "2019 | 2019 | 3", "2002 | 2002 | 1", "2015 | 2015 | 1", "2018 | 2018 | 1", "2020 | 2020 | 1", "2021 | 2021 | 1")]
    public async Task A_facet_has_each_value_with_its_label_and_the_number_of_deals(string facet, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.FacetAsync("deals", facet));

    private async Task FindsAsync(string filter, string expected)
    {
        Assert.Equal(expected, await trade.Host.OrderAsync($"deals?{filter}"));
        // A total, a file and a page are three statements.
        Assert.Equal(expected, await trade.Host.KeysAsync($"deals.csv?{filter}", 1));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, await trade.Host.TotalAsync($"deals?{filter}"));
    }
}
