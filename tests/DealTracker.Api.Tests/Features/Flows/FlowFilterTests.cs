namespace DealTracker.Api.Tests.Features.Flows;

public sealed class FlowFilterTests(TradeHost trade) : IClassFixture<TradeHost>
{
    [Fact]
    public async Task Each_flow_has_its_known_counts_and_figures()
    {
        var flows = (await trade.Host.RecordAsync("flows")).EnumerateArray().Select(flow =>
            $"{flow.Text("supplier")} > {flow.Text("recipient")}, {flow.Text("category")}, {flow.Text("year")}: {flow.Raw("deals")} {flow.Raw("events")} "
            + string.Join(' ', flow.GetProperty("figures").EnumerateArray().Select(one => one.GetRawText())));

        Assert.Equal(
            [
                """SUHH > IND, small_arms, 2019: 1 2 {"measure":"ordered","currency":null,"unit":"rifle","count":1,"low":600000,"high":750000}""",
                "USA > TUR, aircraft, 2002: 1 1 ",
                "USA > TUR, aircraft, 2019: 1 1 ",
                "almaz > IND, air_defence_systems, 2015: 1 1 ",
                """almaz > IND, air_defence_systems, 2018: 1 2 {"measure":"contract_value","currency":"USD","unit":null,"count":2,"low":5000000000"""
                    + ""","high":5430000000} {"measure":"ordered","currency":null,"unit":"regiment","count":1,"low":5,"high":5}""",
                "almaz > IND, air_defence_systems, 2019: 1 1 ",
                "almaz > IND, air_defence_systems, 2020: 1 1 ",
                """almaz > IND, air_defence_systems, 2021: 1 1 {"measure":"delivered","currency":null,"unit":"regiment","count":1,"low":1,"high":1}""",
                "almaz > IND, sensors, 2015: 1 1 ",
                """almaz > IND, sensors, 2018: 1 2 {"measure":"contract_value","currency":"USD","unit":null,"count":2,"low":5000000000,"high":5430000000}""",
                "almaz > IND, sensors, 2019: 1 1 ",
                "almaz > IND, sensors, 2020: 1 1 ",
                """almaz > IND, sensors, 2021: 1 1 {"measure":"delivered","currency":null,"unit":"regiment","count":1,"low":1,"high":1}""",
            ],
            flows);
    }

    [Theory]
    [InlineData("country=SUHH", "SUHH small_arms 2019")]
    [InlineData("supplier=SUHH", "SUHH small_arms 2019")]
    [InlineData("recipient=TUR", "USA aircraft 2002", "USA aircraft 2019", "almaz air_defence_systems 2019", "almaz sensors 2019")]
    [InlineData("system=ak-203", "SUHH small_arms 2019")]
    [InlineData("category=small_arms", "SUHH small_arms 2019")]
    [InlineData("kind=licensed_production", "SUHH small_arms 2019")]
    [InlineData("status=agreed", "SUHH small_arms 2019")]
    [InlineData("type=talks", "almaz air_defence_systems 2015", "almaz sensors 2015")]
    [InlineData("modality=planned", "almaz air_defence_systems 2020", "almaz sensors 2020")]
    [InlineData("deal=rifles", "SUHH small_arms 2019")]
    [InlineData("article=tass", "almaz air_defence_systems 2018", "almaz sensors 2018")]
    [InlineData("from=2021", "almaz air_defence_systems 2021", "almaz sensors 2021")]
    [InlineData("to=2002", "USA aircraft 2002")]
    [InlineData("from=2018&to=2018", "almaz air_defence_systems 2015", "almaz air_defence_systems 2018", "almaz sensors 2015", "almaz sensors 2018")]
    [InlineData("from=2018&to=2018&dateMatch=within", "almaz air_defence_systems 2018", "almaz sensors 2018")]
    [InlineData("q=quokka", "USA aircraft 2002")]
    [InlineData("knownBy=2018-10-05", "almaz air_defence_systems 2018", "almaz sensors 2018")]
    [InlineData("sourcesMin=2", "USA aircraft 2019", "almaz air_defence_systems 2018", "almaz air_defence_systems 2019", "almaz sensors 2018",
        "almaz sensors 2019")]
    [InlineData("updatedSince=2026-02-02")]
    public async Task A_filter_keeps_the_flows_of_events_that_meet_it_and_drops_the_others(string filter, params string[] expected) =>
        Assert.Equal(expected,
            (await trade.Host.RecordAsync($"flows?{filter}")).EnumerateArray()
                .Select(flow => $"{flow.Text("supplier")} {flow.Text("category")} {flow.Text("year")}"));

    [Fact]
    public async Task KnownBy_counts_only_what_was_known_and_figures_that_were_stated()
    {
        var flow = (await trade.Host.RecordAsync("flows?knownBy=2018-10-05"))[0];

        Assert.Equal(("1", "1"), (flow.Raw("deals"), flow.Raw("events")));
        Assert.Equal(
            """[{"measure":"contract_value","currency":"USD","unit":null,"count":1,"low":5430000000,"high":5430000000}"""
                + """,{"measure":"ordered","currency":null,"unit":"regiment","count":1,"low":5,"high":5}]""",
            flow.Raw("figures"));
    }

    [Theory]
    [InlineData("deal=rifles", "supplier=SUHH", "recipient=IND", "category=small_arms", "year=2019", "deals=1", "events=2",
        "measure=ordered", "currency=", "unit=rifle", "figures=1", "low=600000", "high=750000")]
    [InlineData("type=talks", "supplier=almaz", "recipient=IND", "category=air_defence_systems", "year=2015", "deals=1", "events=1",
        "measure=", "currency=", "unit=", "figures=", "low=", "high=")]
    public async Task As_csv_flows_have_every_column_with_its_known_cell(string filter, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync($"flows.csv?{filter}", [.. expected[..3].Select(cell => cell.Split('=')[1])]));
}
