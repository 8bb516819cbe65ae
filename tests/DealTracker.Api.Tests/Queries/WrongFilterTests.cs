using System.Text.Json;

namespace DealTracker.Api.Tests.Queries;

/// <summary>What a filter does not know is told with what was probably meant; it is never ignored.</summary>
public sealed class WrongFilterTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("timeline?contry=TUR", "contry", "country")]
    [InlineData("deals?sytem=s-400", "sytem", "system")]
    [InlineData("timeline/buckets?lanes=country", "lanes", "lane")]
    [InlineData("countries?with_deals=true", "with_deals", "withDeals")]
    [InlineData("systems?categry=aircraft", "categry", "category")]
    [InlineData("articles?knd=newspaper", "knd", "kind")]
    [InlineData("deals/ind-rus-s-400?knownby=2019", "knownby", "knownBy")]
    public async Task An_unknown_parameter_is_400_with_the_nearest_name(string path, string field, string nearest)
    {
        var error = await OnlyErrorAsync(path, "unknown-parameter");

        Assert.Equal(field, error.Text("field"));
        Assert.Equal(nearest, error.Text("nearest"));
        Assert.Contains(nearest, error.Texts("allowed"));
    }

    [Theory]
    [InlineData("timeline?country=Indja", "country", "India")]
    [InlineData("deals?supplier=Rusia", "supplier", "Russia")]
    [InlineData("timeline?recipient=Turky", "recipient", "Turkey")]
    [InlineData("timeline?system=S-440", "system", "s-400")]
    [InlineData("timeline?deal=ind-rus-s400", "deal", "ind-rus-s-400")]
    [InlineData("deals?article=wapo-2019-09-04-rusia-india", "article", "wapo-2019-09-04-russia-india")]
    [InlineData("timeline?type=delivry", "type", "delivery")]
    [InlineData("deals?status=in_delivry", "status", "in_delivery")]
    [InlineData("timeline?category=aircrafts", "category", "aircraft")]
    [InlineData("timeline?modality=ocurred", "modality", "occurred")]
    [InlineData("timeline?dateMatch=withn", "dateMatch", "within")]
    [InlineData("deals?facets=county", "facets", "country")]
    [InlineData("deals?sort=lastdate", "sort", "last_date")]
    public async Task An_unknown_value_is_400_with_the_nearest_value(string path, string field, string nearest)
    {
        var error = await OnlyErrorAsync(path, "bad-value");

        Assert.Equal(field, error.Text("field"));
        Assert.Equal(nearest, error.Text("nearest"));
    }

    [Theory]
    [InlineData("timeline?from=2019-13", "from")]
    [InlineData("timeline?to=2019-02-29", "to")]
    [InlineData("timeline?from=2019~", "from")]
    [InlineData("timeline?from=2020&to=2019", "from")]
    [InlineData("deals?knownBy=soon", "knownBy")]
    [InlineData("deals?sourcesMin=0", "sourcesMin")]
    [InlineData("deals?updatedSince=yesterday", "updatedSince")]
    [InlineData("timeline?q=a%00b", "q")]
    [InlineData("articles?q=%00", "q")]
    [InlineData("countries?q=%00", "q")]
    public async Task A_malformed_value_is_400(string path, string field) =>
        Assert.Equal(field, (await OnlyErrorAsync(path, "bad-value")).Text("field"));

    [Fact]
    public async Task Every_unknown_name_is_reported_at_once()
    {
        var problem = await host.ProblemAsync("timeline?country=Indja,IND,Turky&system=nothing-like-it&deal=none&from=2020&to=2019", 400, "bad-value");

        Assert.Equal(["country", "country", "system", "deal", "from"], problem.Texts("errors", "field"));
    }

    private async Task<JsonElement> OnlyErrorAsync(string path, string slug) =>
        Assert.Single((await host.ProblemAsync(path, 400, slug)).GetProperty("errors").EnumerateArray());
}
