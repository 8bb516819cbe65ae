namespace DealTracker.Api.Tests.Publishing.Exports;

/// <summary>What a filter keeps of each table, and what it drops.</summary>
public sealed class TableFilterTests(TradeHost trade) : IClassFixture<TradeHost>
{
    [Theory]
    [InlineData("deals", 1, "rifles")]
    [InlineData("deal_parties", 3, "rifles:0:SUHH rifles:1:IND")]
    [InlineData("deal_systems", 3, "rifles:0:ak-203")]
    [InlineData("events", 1, "rifles-contract rifles-agreement")]
    [InlineData("event_parties", 3, "")]
    [InlineData("event_systems", 3, "")]
    [InlineData("citations", 3, "rifles-agreement:0:a rifles-contract:0:a")]
    [InlineData("figures", 3, "rifles-agreement:0:a")]
    [InlineData("articles", 1, "a")]
    [InlineData("parties", 1, "IND SUHH")]
    [InlineData("systems", 1, "ak-203")]
    public async Task A_filter_by_a_deal_keeps_of_every_table_what_hangs_on_it(string table, int cells, string expected) =>
        Assert.Equal(expected, await trade.Host.KeysAsync($"exports/{table}.csv?deal=rifles", cells));

    [Theory]
    [InlineData("deals", 1, "missiles")]
    [InlineData("deal_parties", 3, "missiles:0:almaz missiles:1:IND")]
    [InlineData("deal_systems", 3, "missiles:0:s-400 missiles:1:radar")]
    [InlineData("events", 1, "missiles-contract")]
    [InlineData("event_parties", 3, "missiles-contract:0:USA missiles-contract:1:RUS")]
    [InlineData("event_systems", 3, "missiles-contract:0:s-400 missiles-contract:1:radar")]
    [InlineData("citations", 3, "missiles-contract:1:tass")]
    [InlineData("figures", 3, "missiles-contract:0:tass missiles-contract:3:tass")]
    [InlineData("articles", 1, "tass")]
    [InlineData("parties", 1, "IND RUS USA almaz")]
    [InlineData("systems", 1, "radar s-300-line s-400")]
    public async Task KnownBy_keeps_of_every_table_what_articles_of_that_day_say(string table, int cells, string expected) =>
        Assert.Equal(expected, await trade.Host.KeysAsync($"exports/{table}.csv?knownBy=2018-10-05", cells));

    [Theory]
    [InlineData("deals", 1, "jets missiles rifles rumour silent")]
    [InlineData("deal_systems", 3, "jets:0:f-35 missiles:0:s-400 missiles:1:radar rifles:0:ak-203")]
    [InlineData("events", 1,
        "jets-contract missiles-talks missiles-contract missiles-denial rifles-contract jets-exclusion rifles-agreement missiles-delivery-planned "
            + "missiles-delivery rumour-denied rumour-report")]
    [InlineData("event_parties", 3, "missiles-contract:0:USA missiles-contract:1:RUS missiles-denial:0:USA")]
    [InlineData("event_systems", 3, "missiles-contract:0:s-400 missiles-contract:1:radar missiles-delivery:0:s-400")]
    [InlineData("figures", 3,
        "missiles-contract:0:tass missiles-contract:1:weekly missiles-contract:2:daily missiles-contract:3:tass missiles-delivery:0:clipping "
            + "rifles-agreement:0:a")]
    [InlineData("articles", 1, "a clipping daily tass weekly")]
    [InlineData("parties", 1, "IND RUS SUHH TUR USA almaz")]
    [InlineData("systems", 1, "ak-203 f-35 radar s-300-line s-400")]
    public async Task Without_a_filter_a_table_holds_everything_in_its_order(string table, int cells, string expected) =>
        Assert.Equal(expected, await trade.Host.KeysAsync($"exports/{table}.csv", cells));
}
