namespace DealTracker.Api.Tests.Publishing.Exports;

/// <summary>Every column of the tables of events, in the order of the header, with its known cell.</summary>
public sealed class EventTablesTests(TradeHost trade) : IClassFixture<TradeHost>
{
    [Fact]
    public async Task Events_have_every_column_with_its_known_cell() =>
        Assert.Equal(
            [
                "id=missiles-contract", "type=contract_signed", "modality=occurred",
                "date_edtf=2018-10-05", "date_earliest=2018-10-05", "date_latest=2018-10-05", "date_precision=day", "date_uncertain=false",
                "date_approximate=false",
                "stated_on_edtf=2018-10-05~", "stated_on_earliest=2018-10-05", "stated_on_latest=2018-10-05", "stated_on_precision=day",
                "statement=They signed.", "place=New Delhi", "deals=missiles", "sources=2", "contested=true", "date_contested=true", "figures_contested=true",
                "denied=true", "corrected=false", "note=The price is not settled.", "updated_at=2026-02-01T10:00:00.000Z",
            ],
            await trade.Host.RowAsync("exports/events.csv", "missiles-contract"));

    [Fact]
    public async Task Events_have_empty_cells_for_what_is_not_known() =>
        Assert.Equal(
            [
                "id=rumour-report", "type=interest", "modality=unconfirmed",
                "date_edtf=", "date_earliest=", "date_latest=", "date_precision=", "date_uncertain=false", "date_approximate=false",
                "stated_on_edtf=", "stated_on_earliest=", "stated_on_latest=", "stated_on_precision=",
                "statement=What rumour-report states.", "place=", "deals=rumour", "sources=1", "contested=false", "date_contested=false",
                "figures_contested=false",
                "denied=false", "corrected=false", "note=", "updated_at=2026-02-02T10:00:00.000Z",
            ],
            await trade.Host.RowAsync("exports/events.csv", "rumour-report"));

    [Theory]
    [InlineData("missiles-delivery", "date_edtf=2021-11?", "date_earliest=2021-11-01", "date_latest=2021-11-30", "date_precision=month", "date_uncertain=true",
        "date_approximate=false")]
    [InlineData("missiles-talks", "date_edtf=2015/2019", "date_earliest=2015-01-01", "date_latest=2019-12-31", "date_precision=year", "date_uncertain=false",
        "date_approximate=false")]
    public async Task The_date_of_an_event_is_six_columns(string id, params string[] expected) =>
        Assert.Equal(expected, (await trade.Host.RowAsync("exports/events.csv", id))[3..9]);

    [Fact]
    public async Task An_event_names_its_deals_in_their_order_and_that_it_is_corrected()
    {
        Assert.Contains("deals=jets; missiles", await trade.Host.RowAsync("exports/events.csv", "jets-exclusion"));
        Assert.Contains("corrected=true", await trade.Host.RowAsync("exports/events.csv", "rifles-contract"));
    }

    [Theory]
    [InlineData("0", "event=missiles-contract", "ordinal=0", "party=USA", "role=third_party")]
    [InlineData("1", "event=missiles-contract", "ordinal=1", "party=RUS", "role=supplier")]
    public async Task Event_parties_have_every_column_with_its_known_cell(string ordinal, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/event_parties.csv", "missiles-contract", ordinal));

    [Theory]
    [InlineData("0", "event=missiles-contract", "ordinal=0", "system=s-400")]
    [InlineData("1", "event=missiles-contract", "ordinal=1", "system=radar")]
    public async Task Event_systems_have_every_column_with_its_known_cell(string ordinal, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/event_systems.csv", "missiles-contract", ordinal));

    [Fact]
    public async Task A_timeline_as_csv_has_every_column_with_its_known_cell() =>
        Assert.Equal(
            [
                "id=missiles-contract", "type=contract_signed", "modality=occurred",
                "date_edtf=2018-10-05", "date_earliest=2018-10-05", "date_latest=2018-10-05", "date_precision=day", "stated_on=2018-10-05~",
                "statement=They signed.", "place=New Delhi", "deals=missiles", "parties=USA third_party; RUS supplier", "countries=IND; RUS; USA",
                "systems=s-400; radar",
                "articles=weekly; tass; daily", "sources=2", "contested=true", "corrected=false", "note=The price is not settled.",
                "updated_at=2026-02-01T10:00:00.000Z",
            ],
            await trade.Host.RowAsync("timeline.csv", "missiles-contract"));

    [Fact]
    public async Task A_timeline_as_csv_names_only_articles_that_were_known()
    {
        Assert.Contains("articles=tass; daily", await trade.Host.RowAsync("timeline.csv?knownBy=2018-10", "missiles-contract"));
        Assert.Contains("corrected=true", await trade.Host.RowAsync("timeline.csv", "rifles-contract"));
        Assert.Contains("countries=IND; SUHH", await trade.Host.RowAsync("timeline.csv", "rifles-contract"));
    }
}
