namespace DealTracker.Api.Tests.Features.Timelines;

public sealed class CountBucketsTests(TradeHost trade) : IClassFixture<TradeHost>
{
    [Theory]
    [InlineData("by=year&lane=deal", "2002 jets Aircraft for Turkey 1", "2015 missiles Missiles for India 1", "2018 missiles Missiles for India 2",
        "2019 jets Aircraft for Turkey 1",
        "2019 missiles Missiles for India 1", "2019 rifles Éclair rifles for India 2", "2020 missiles Missiles for India 1",
        "2021 missiles Missiles for India 1", " rumour Base talks 2")]
    [InlineData("by=quarter&lane=deal", "2002-Q1 jets Aircraft for Turkey 1", "2018-Q4 missiles Missiles for India 2",
        "2019-Q1 rifles Éclair rifles for India 1", "2019-Q3 jets Aircraft for Turkey 1",
        "2019-Q3 missiles Missiles for India 1", "2019-Q3 rifles Éclair rifles for India 1", "2021-Q4 missiles Missiles for India 1",
        " missiles Missiles for India 2", " rumour Base talks 2")]
    [InlineData("by=month&lane=deal", "2018-10 missiles Missiles for India 1", "2018-12 missiles Missiles for India 1",
        "2019-02 rifles Éclair rifles for India 1", "2019-07 jets Aircraft for Turkey 1",
        "2019-07 missiles Missiles for India 1", "2019-07 rifles Éclair rifles for India 1", "2021-11 missiles Missiles for India 1",
        " jets Aircraft for Turkey 1", " missiles Missiles for India 2", " rumour Base talks 2")]
    [InlineData("deal=missiles", "2015 IND India 1", "2015 RUS Russia 1", "2015 almaz Almaz-Antey 1", "2018 IND India 2", "2018 RUS Russia 2",
        "2018 USA United States 2", "2018 almaz Almaz-Antey 2",
        "2019 IND India 1", "2019 RUS Russia 1", "2019 TUR Turkey 1", "2019 USA United States 1", "2019 almaz Almaz-Antey 1", "2020 IND India 1",
        "2020 RUS Russia 1", "2020 almaz Almaz-Antey 1",
        "2021 IND India 1", "2021 RUS Russia 1", "2021 almaz Almaz-Antey 1")]
    [InlineData("lane=country&by=month&deal=jets", "2019-07 IND India 1", "2019-07 RUS Russia 1", "2019-07 TUR Turkey 1", "2019-07 USA United States 1",
        "2019-07 almaz Almaz-Antey 1", " TUR Turkey 1", " USA United States 1")]
    [InlineData("lane=system&by=year&from=2020", "2020 radar 92N6E radar 1", "2020 s-300-line S-300 line 1", "2020 s-400 S-400 1",
        "2021 s-300-line S-300 line 1", "2021 s-400 S-400 1")]
    [InlineData("lane=system&by=quarter&deal=rifles", "2019-Q1 ak-203 AK-203 1", "2019-Q3 ak-203 AK-203 1")]
    [InlineData("lane=type&by=year&country=IND&from=2018&to=2019&dateMatch=within", "2018 contract_signed contract_signed 1", "2018 denial denial 1",
        "2019 contract_signed contract_signed 1",
        "2019 intergovernmental_agreement intergovernmental_agreement 1", "2019 programme_exclusion programme_exclusion 1")]
    [InlineData("lane=type&by=month&deal=rumour", " interest interest 1", " statement statement 1")]
    [InlineData("lane=type&knownBy=2018-10-05", "2018 contract_signed contract_signed 1")]
    [InlineData("lane=type&knownBy=2018-10-04")]
    public async Task Events_are_counted_by_period_and_lane_and_without_a_period_where_the_date_leaves_it_open(string query, params string[] expected) =>
        Assert.Equal(expected, (await trade.Host.RecordAsync($"timeline/buckets?{query}")).EnumerateArray()
            .Select(one => $"{one.Text("bucket")} {one.Text("lane")} {one.Text("label")} {one.GetProperty("count")}"));
}
