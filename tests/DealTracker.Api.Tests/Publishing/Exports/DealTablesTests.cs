namespace DealTracker.Api.Tests.Publishing.Exports;

/// <summary>Every column of the tables of deals, in the order of the header, with its known cell.</summary>
public sealed class DealTablesTests(TradeHost trade) : IClassFixture<TradeHost>
{
    private static readonly string[] Missiles =
    [
        "id=missiles", "title=Missiles for India", "kinds=purchase; support", "status=in_delivery",
        "first_date_edtf=2015/2019", "first_date_earliest=2015-01-01", "first_date_latest=2019-12-31", "first_date_precision=year",
        "last_date_edtf=2021-11?", "last_date_earliest=2021-11-01", "last_date_latest=2021-11-30", "last_date_precision=month",
        "suppliers=almaz", "recipients=IND", "parties=almaz supplier; IND recipient", "systems=s-400; radar", "events=6", "sources=4", "contested=true",
        "summary=Five wombat regiments.", "note=Watch the price.", "updated_at=2026-02-01T10:00:00.000Z",
    ];

    [Theory]
    [InlineData("exports/deals.csv")]
    [InlineData("deals.csv")]
    public async Task Deals_have_every_column_with_its_known_cell(string path) => Assert.Equal(Missiles, await trade.Host.RowAsync(path, "missiles"));

    [Fact]
    public async Task A_deal_without_events_has_empty_cells_for_what_is_not_known() =>
        Assert.Equal(
            [
                "id=silent", "title=zero", "kinds=cooperation_agreement", "status=rumoured",
                "first_date_edtf=", "first_date_earliest=", "first_date_latest=", "first_date_precision=",
                "last_date_edtf=", "last_date_earliest=", "last_date_latest=", "last_date_precision=",
                "suppliers=", "recipients=", "parties=USA partner", "systems=", "events=0", "sources=0", "contested=false",
                "summary=", "note=", "updated_at=2026-02-03T10:00:00.000Z",
            ],
            await trade.Host.RowAsync("exports/deals.csv", "silent"));

    [Fact]
    public async Task Licensors_are_suppliers_and_licensees_are_recipients()
    {
        var row = await trade.Host.RowAsync("exports/deals.csv", "rifles");

        Assert.Contains("suppliers=SUHH", row);
        Assert.Contains("recipients=IND", row);
    }

    [Theory]
    [InlineData("0", "deal=missiles", "ordinal=0", "party=almaz", "role=supplier", "note=Through its export arm.")]
    [InlineData("1", "deal=missiles", "ordinal=1", "party=IND", "role=recipient", "note=")]
    public async Task Deal_parties_have_every_column_with_its_known_cell(string ordinal, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/deal_parties.csv", "missiles", ordinal));

    [Theory]
    [InlineData("0", "deal=missiles", "ordinal=0", "system=s-400")]
    [InlineData("1", "deal=missiles", "ordinal=1", "system=radar")]
    public async Task Deal_systems_have_every_column_with_its_known_cell(string ordinal, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/deal_systems.csv", "missiles", ordinal));
}
