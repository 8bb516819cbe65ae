namespace DealTracker.Api.Tests.Features.Timelines;

public sealed class ListTimelineTests(TradeHost trade) : IClassFixture<TradeHost>
{
    private const string Missiles = "missiles-talks missiles-contract missiles-denial jets-exclusion missiles-delivery-planned missiles-delivery";
    private const string ByDate =
        "jets-contract missiles-talks missiles-contract missiles-denial rifles-contract jets-exclusion rifles-agreement missiles-delivery-planned "
            + "missiles-delivery rumour-denied rumour-report";
    private const string ById =
        "jets-contract jets-exclusion missiles-contract missiles-delivery missiles-delivery-planned missiles-denial missiles-talks rifles-agreement "
            + "rifles-contract rumour-denied rumour-report";

    [Theory]
    [InlineData("", ByDate)]
    [InlineData("sort=date&order=asc", ByDate)]
    [InlineData("order=desc",
        "missiles-delivery missiles-delivery-planned missiles-talks rifles-agreement jets-exclusion rifles-contract missiles-denial missiles-contract "
            + "jets-contract rumour-report rumour-denied")]
    [InlineData("sort=updated", ById)]
    [InlineData("sort=updated&order=desc",
        "rumour-report rumour-denied rifles-contract rifles-agreement missiles-talks missiles-denial missiles-delivery-planned missiles-delivery "
            + "missiles-contract jets-exclusion jets-contract")]
    public async Task Events_come_in_the_order_asked_for_and_undated_ones_last_also_page_by_page(string query, string expected)
    {
        Assert.Equal(expected, await trade.Host.OrderAsync($"timeline?{query}"));
        Assert.Equal(expected, string.Join(' ', await trade.Host.WalkAsync($"timeline?{query}&limit=1".Replace("?&", "?", StringComparison.Ordinal))));
        Assert.Equal(expected, await trade.Host.KeysAsync($"timeline.csv?{query}", 1));
    }

    [Theory]
    [InlineData("country=USA", "jets-contract missiles-contract missiles-denial jets-exclusion")]
    [InlineData("country=almaz", Missiles)]
    [InlineData("country=TUR", "jets-contract jets-exclusion rumour-denied rumour-report")]
    [InlineData("supplier=USA", "jets-contract jets-exclusion")]
    [InlineData("supplier=RUS", Missiles)]
    [InlineData("supplier=SUHH", "rifles-contract rifles-agreement")]
    [InlineData("recipient=TUR", "jets-contract jets-exclusion")]
    [InlineData("recipient=RUS", "")]
    [InlineData("system=s-300-line", Missiles)]
    [InlineData("system=radar", "missiles-talks missiles-contract missiles-denial jets-exclusion missiles-delivery-planned")]
    [InlineData("category=aircraft", "jets-contract jets-exclusion")]
    [InlineData("category=small_arms", "rifles-contract rifles-agreement")]
    [InlineData("kind=support", Missiles)]
    [InlineData("kind=basing_access", "rumour-denied rumour-report")]
    [InlineData("status=cancelled", "jets-contract jets-exclusion")]
    [InlineData("status=agreed", "rifles-contract rifles-agreement")]
    [InlineData("status=contracted&knownBy=2018-10-31", "missiles-talks missiles-contract")]
    [InlineData("deal=jets", "jets-contract jets-exclusion")]
    [InlineData("deal=missiles", Missiles)]
    [InlineData("sourcesMin=2", "missiles-contract jets-exclusion")]
    [InlineData("sourcesMin=3", "")]
    [InlineData("updatedSince=2026-02-02", "rumour-denied rumour-report")]
    [InlineData("updatedSince=2026-02-03", "")]
    public async Task A_filter_on_the_deals_of_an_event_keeps_and_drops(string filter, string expected) => await FindsAsync(filter, expected);

    [Theory]
    [InlineData("type=delivery_started", "missiles-delivery-planned missiles-delivery")]
    [InlineData("type=talks,interest", "missiles-talks rumour-report")]
    [InlineData("modality=planned", "missiles-delivery-planned")]
    [InlineData("modality=denied", "rumour-denied")]
    [InlineData("article=weekly", "missiles-contract missiles-denial jets-exclusion")]
    [InlineData("article=tass", "missiles-contract")]
    [InlineData("article=weekly&knownBy=2019-11-30", "")]
    [InlineData("from=2021-11-30", "missiles-delivery")]
    [InlineData("from=2021-12", "")]
    [InlineData("to=2002-01-01", "jets-contract")]
    [InlineData("to=2001", "")]
    [InlineData("from=2018&to=2018", "missiles-talks missiles-contract missiles-denial")]
    [InlineData("from=2018&to=2018&dateMatch=within", "missiles-contract missiles-denial")]
    [InlineData("from=2018-10-06&to=2018-11", "missiles-talks")]
    [InlineData("from=2021-11-02&dateMatch=within", "")]
    [InlineData("from=2021-11-01&dateMatch=within", "missiles-delivery")]
    [InlineData("to=2002-03-30&dateMatch=within", "")]
    [InlineData("to=2002-03-31&dateMatch=within", "jets-contract")]
    [InlineData("q=quokka", "jets-contract")]
    [InlineData("q=wallaby", "")]
    [InlineData("knownBy=2018-10-04", "")]
    [InlineData("knownBy=2018-10-05", "missiles-contract")]
    [InlineData("knownBy=2018-10-30", "missiles-contract")]
    [InlineData("knownBy=2018-10-31", "missiles-talks missiles-contract")]
    public async Task A_filter_on_the_event_itself_keeps_and_drops(string filter, string expected) => await FindsAsync(filter, expected);

    [Theory]
    [InlineData("country", "IND | India | 8", "RUS | Russia | 8", "almaz | Almaz-Antey | 6", "TUR | Turkey | 4", "USA | United States | 4",
        "SUHH | Soviet Union | 2")]
    [InlineData("system", "s-300-line | S-300 line | 6", "s-400 | S-400 | 6", "radar | 92N6E radar | 5", "ak-203 | AK-203 | 2", "f-35 | F-35 | 2")]
    [InlineData("kind", "purchase | purchase | 7", "support | support | 6", "basing_access | basing_access | 2",
        "licensed_production | licensed_production | 2")]
    [InlineData("status", "in_delivery | in_delivery | 6", "agreed | agreed | 2", "cancelled | cancelled | 2", "rumoured | rumoured | 2")]
    [InlineData("type", "contract_signed | contract_signed | 3", "delivery_started | delivery_started | 2", "denial | denial | 1", "interest | interest | 1",
        "intergovernmental_agreement | intergovernmental_agreement | 1", "programme_exclusion | programme_exclusion | 1", "statement | statement | 1",
        "talks | talks | 1")]
    [InlineData("year", "2019 | 2019 | 3", "2018 | 2018 | 2", "2002 | 2002 | 1", "2015 | 2015 | 1", "2020 | 2020 | 1", "2021 | 2021 | 1")]
    public async Task A_facet_has_each_value_with_its_label_and_the_number_of_events(string facet, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.FacetAsync("timeline", facet));

    private async Task FindsAsync(string filter, string expected)
    {
        Assert.Equal(expected, await trade.Host.OrderAsync($"timeline?{filter}"));
        // A total, a file and a page are three statements.
        Assert.Equal(expected, await trade.Host.KeysAsync($"timeline.csv?{filter}", 1));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, await trade.Host.TotalAsync($"timeline?{filter}"));
    }
}
