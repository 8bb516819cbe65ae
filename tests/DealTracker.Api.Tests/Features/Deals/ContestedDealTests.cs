namespace DealTracker.Api.Tests.Features.Deals;

public sealed class ContestedDealTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Two_contract_values_stand_side_by_side_each_with_its_article()
    {
        var deal = await host.RecordAsync("deals/ind-rus-s-400");

        Assert.True(deal.GetProperty("contested").GetBoolean());
        var value = Assert.Single(deal.GetProperty("figures").EnumerateArray(), group => group.Text("measure") == "contract_value");
        Assert.True(value.GetProperty("contested").GetBoolean());
        Assert.Equal(5_000_000_000, value.GetProperty("low").GetDecimal());
        Assert.Equal(5_430_000_000, value.GetProperty("high").GetDecimal());
        var stated = value.GetProperty("values").EnumerateArray().Where(one => one.Text("rank") != "deprecated")
            .Select(one => (one.GetProperty("low").GetDecimal(), one.GetProperty("article").Id())).ToHashSet();
        Assert.Superset(
            new HashSet<(decimal, string)> { (5_430_000_000, "2018-10-05-outlook-india-s-400-signed"), (5_000_000_000, "2019-11-26-360-india-s-400-2025") },
            stated);
    }

    [Fact]
    public async Task A_deprecated_figure_stays_with_its_reason()
    {
        var deal = await host.RecordAsync("deals/ind-rus-s-400");

        var deprecated = deal.GetProperty("figures").EnumerateArray().SelectMany(group => group.GetProperty("values").EnumerateArray())
            .Where(one => one.Text("rank") == "deprecated").ToList();
        Assert.NotEmpty(deprecated);
        Assert.All(deprecated, one => Assert.NotNull(one.Text("reason")));
    }

    [Fact]
    public async Task A_deal_is_not_contested_before_the_second_article()
    {
        var then = await host.RecordAsync("deals/ind-rus-s-400?knownBy=2019-11-25");

        Assert.False(then.GetProperty("contested").GetBoolean());
        var value = Assert.Single(then.GetProperty("figures").EnumerateArray(), group => group.Text("measure") == "contract_value");
        Assert.False(value.GetProperty("contested").GetBoolean());
    }

    [Fact]
    public async Task Figures_are_grouped_by_measure_currency_and_unit()
    {
        foreach (var id in await host.IdsAsync("deals"))
        {
            foreach (var group in (await host.RecordAsync($"deals/{id}")).GetProperty("figures").EnumerateArray())
            {
                Assert.All(group.GetProperty("values").EnumerateArray(), value =>
                {
                    Assert.Equal(group.Text("measure"), value.Text("measure"));
                    Assert.Equal(group.Text("currency"), value.Text("currency"));
                    Assert.Equal(group.Text("unit"), value.Text("unit"));
                });
            }
        }
    }

    [Fact]
    public async Task Every_figure_and_event_of_a_deal_names_an_article_of_the_deal()
    {
        foreach (var id in await host.IdsAsync("deals"))
        {
            var deal = await host.RecordAsync($"deals/{id}");
            var articles = deal.GetProperty("articles").EnumerateArray().Select(source => source.GetProperty("article").Id()).ToHashSet();
            var events = await host.AllAsync($"timeline?deal={id}");

            Assert.Equal(events.Count, deal.GetProperty("events").GetInt32());
            var cited = events.SelectMany(e => e.GetProperty("citations").EnumerateArray()).Select(one => one.GetProperty("article").Id()).ToHashSet();
            Assert.Equal(articles, cited);
            var figures = deal.GetProperty("figures").EnumerateArray().SelectMany(group => group.GetProperty("values").EnumerateArray());
            Assert.All(figures, figure => Assert.Contains(figure.GetProperty("article").Id(), articles));
        }
    }
}
