using System.Text.Json;
using DealTracker.Api.Tests.Http;
using DealTracker.Core.Events;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Features.Flows;

public sealed class ListFlowsTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Fact]
    public async Task Figures_stand_apart_by_measure_and_unit_and_are_never_added()
    {
        await host.AddAsync(Given.Article("b"), Given.Deal("flow", "s-400"), Given.Event("flow-1", "flow", "2018-10", "a", "b") with
        {
            Figures = [Figure("a", 5, "regiment"), Figure("b", 4, "regiment"), Figure("b", 40, "launcher"),
                Figure("a", 9, "regiment") with { Rank = Rank.Deprecated, Reason = "Withdrawn." }],
        }, Given.Event("flow-2", "flow", "2018"), Given.Event("flow-3", "flow", "2018/2019"));

        var flows = (await host.RecordAsync("flows?deal=flow")).EnumerateArray().ToList();

        var year = Assert.Single(flows, flow => flow.Text("year") == "2018");
        Assert.Equal(("RUS", "IND", "air_defence_systems"), (year.Text("supplier"), year.Text("recipient"), year.Text("category")));
        Assert.Equal(1, year.GetProperty("deals").GetInt32());
        Assert.Equal(["launcher 1 40 40", "regiment 2 4 5"], year.GetProperty("figures").EnumerateArray().Select(Range));
    }

    [Fact]
    public async Task Csv_has_a_row_for_each_measure_and_one_without()
    {
        await host.AddAsync(Given.Deal("plain", "s-400"), Given.Event("plain-1", "plain", "2011-05"));

        var rows = Csv.Read(await (await host.AskAsync("/api/v1/flows.csv?deal=plain")).TextAsync());

        var row = Assert.Single(rows);
        Assert.Equal(("2011", "1", "1", "", ""), (row["year"], row["deals"], row["events"], row["measure"], row["low"]));
    }

    private static string Range(JsonElement figures) =>
        $"{figures.Text("unit")} {figures.GetProperty("count")} {figures.GetProperty("low")} {figures.GetProperty("high")}";

    private static Figure Figure(string article, decimal value, string unit) =>
        new() { Measure = FigureMeasure.Ordered, Low = value, Unit = unit, Article = Slug.Parse(article) };
}
