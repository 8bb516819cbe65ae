using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Deals;

public sealed class GetDealTests(TradeHost trade) : IClassFixture<TradeHost>
{
    [Theory]
    [InlineData("id", "\"missiles\"")]
    [InlineData("title", "\"Missiles for India\"")]
    [InlineData("kinds", """["purchase","support"]""")]
    [InlineData("status", "\"in_delivery\"")]
    [InlineData("firstDate", """{"edtf":"2015/2019","kind":"span","earliest":"2015-01-01","latest":"2019-12-31","precision":"year","uncertain":false"""
        + ""","approximate":false,"openStart":false,"openEnd":false,"label":"2015 to 2019"}""")]
    [InlineData("lastDate", """{"edtf":"2021-11?","kind":"point","earliest":"2021-11-01","latest":"2021-11-30","precision":"month","uncertain":true"""
        + ""","approximate":false,"openStart":false,"openEnd":false,"label":"November 2021 (uncertain)"}""")]
    [InlineData("parties", """[{"code":"almaz","name":"Almaz-Antey","kind":"company","role":"supplier","note":"Through its export arm."}"""
        + """,{"code":"IND","name":"India","kind":"state","role":"recipient","note":null}]""")]
    [InlineData("systems", """[{"id":"s-400","name":"S-400","category":"air_defence_systems"},{"id":"radar","name":"92N6E radar","category":"sensors"}]""")]
    [InlineData("summary", "\"Five wombat regiments.\"")]
    [InlineData("note", "\"Watch the price.\"")]
    [InlineData("events", "6")]
    [InlineData("sources", "4")]
    [InlineData("contested", "true")]
    [InlineData("updatedAt", "\"2026-02-01T10:00:00.000Z\"")]
    public async Task Each_member_of_a_deal_has_its_known_value_alone_and_in_the_list(string member, string expected)
    {
        Assert.Equal(expected, (await trade.Host.RecordAsync("deals/missiles")).Raw(member));
        Assert.Equal(expected, Assert.Single(await trade.Host.AllAsync("deals?deal=missiles")).Raw(member));
    }

    [Fact]
    public async Task Figures_are_grouped_by_measure_and_unit_with_the_spread_of_those_that_are_not_deprecated()
    {
        var figures = (await trade.Host.RecordAsync("deals/missiles")).GetProperty("figures").EnumerateArray().Select(group =>
            $"{group.Text("measure")} {group.Raw("currency")} {group.Raw("unit")} {group.Raw("system")} {group.Raw("low")} {group.Raw("high")} {group.Raw(
                "contested")}: "
            + string.Join(", ", group.GetProperty("values").EnumerateArray().Select(one =>
                $"{one.Raw("low")} {one.Raw("high")} {one.Text("event")} {one.GetProperty("article").Id()} {one.Text("rank")} {one.Raw("reason")}")));

        Assert.Equal(
            [
                """contract_value "USD" null null 5000000000 5430000000 true: 5430000000 5430000000 missiles-contract tass preferred "Said by the """
                    + """minister.", 5000000000 5200000000 missiles-contract weekly normal null, 6000000000 6000000000 missiles-contract daily """
                    + """deprecated "Withdrawn." """.TrimEnd(),
                """delivered null "regiment" null 1 1 false: 1 1 missiles-delivery clipping normal null""",
                """ordered null "regiment" "s-400" 5 5 false: 5 5 missiles-contract tass normal null""",
            ],
            figures);
    }

    [Fact]
    public async Task A_deprecated_figure_stays_in_its_group_and_does_not_widen_the_spread()
    {
        var then = (await trade.Host.RecordAsync("deals/missiles?knownBy=2018-10-31")).GetProperty("figures")[0];

        Assert.Equal(("5430000000", "5430000000", "false", 2),
            (then.Raw("low"), then.Raw("high"), then.Raw("contested"), then.GetProperty("values").GetArrayLength()));
    }

    [Fact]
    public async Task Articles_come_by_publication_each_with_the_number_of_events_that_cite_it()
    {
        var articles = (await trade.Host.RecordAsync("deals/missiles")).GetProperty("articles").EnumerateArray().ToList();

        Assert.Equal(["daily 2", "tass 1", "a 2", "weekly 3", "clipping 1"], articles.Select(one => $"{one.GetProperty("article").Id()} {one.Raw("events")}"));
        Assert.Equal(
            """{"id":"tass","title":"Article tass","publisher":"TASS","origin":null"""
                + ""","kind":"news_agency","published":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-"""
                + """05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"}"""
                + ""","url":"https://tass.example/1","reliability":"B"}""",
            articles[1].Raw("article"));
    }

    [Fact]
    public async Task A_deal_without_events_is_rumoured_and_has_neither_dates_nor_figures_nor_articles()
    {
        var deal = await trade.Host.RecordAsync("deals/silent");

        Assert.Equal(("rumoured", "null", "null"), (deal.Text("status"), deal.Raw("firstDate"), deal.Raw("lastDate")));
        Assert.Equal(("0", "0", "false", "[]", "[]"),
            (deal.Raw("events"), deal.Raw("sources"), deal.Raw("contested"), deal.Raw("figures"), deal.Raw("articles")));
    }

    [Fact]
    public async Task KnownBy_gives_status_dates_and_counts_as_they_stood_then()
    {
        var then = await trade.Host.RecordAsync("deals/missiles?knownBy=2018-10-05");

        Assert.Equal(("contracted", "2018-10-05", "2018-10-05"),
            (then.Text("status"), then.GetProperty("firstDate").Text("edtf"), then.GetProperty("lastDate").Text("edtf")));
        Assert.Equal(("1", "1", "false", 2, 1),
            (then.Raw("events"), then.Raw("sources"), then.Raw("contested"), then.GetProperty("figures").GetArrayLength(),
                then.GetProperty("articles").GetArrayLength()));
    }

    [Theory]
    [InlineData("deals/missile", "There is no deal 'missile'. Did you mean 'missiles'?")]
    [InlineData("deals/missiles?knownBy=2018-10-04",
        "No article published by 2018-10-04 tells of the deal 'missiles'. Ask for a later day, or leave knownBy out.")]
    public async Task A_deal_that_is_not_there_or_not_yet_known_is_404(string path, string detail) =>
        Assert.Equal(detail, (await trade.Host.ProblemAsync(path, 404, "not-found")).Text("detail"));

    [Fact]
    public async Task A_deleted_deal_is_410_and_a_merged_one_308_to_what_took_its_place()
    {
        await using var host = new RecordHost();
        await host.InitializeAsync();
        await host.AddAsync(Given.Deal("gone"), Given.Deal("copy"), Given.Deal("kept"));
        var asha = await host.CuratorAsync();
        await asha.DeleteAsync("deals/gone?reason=It%20is%20a%20hoax.").IsAsync(200);
        await asha.PostAsync("deals/copy/merge?into=kept&reason=The%20same.", null, ("If-Match", "*")).IsAsync(200);

        Assert.Equal("The deal 'gone' was deleted: It is a hoax.", (await host.ProblemAsync("deals/gone", 410, "gone")).Text("detail"));
        var moved = await host.AskAsync("/api/v1/deals/copy");
        Assert.Equal((308, "/api/v1/deals/kept"), ((int)moved.StatusCode, moved.Header("Location")));
    }
}
