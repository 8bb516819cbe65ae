using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Docs;

public sealed class CsvColumnsTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("deals.csv")]
    [InlineData("timeline.csv")]
    public async Task Every_column_is_described_in_its_order(string file)
    {
        var described = Markdown.Tables(Markdown.Section(Repository.Read("docs/csv.md"), file))[0].Select(row => Markdown.Codes(row[0]).Single());

        var header = (await (await host.AskAsync($"/api/v1/{file}?country=Tuvalu")).TextAsync()).TrimEnd().Split(',');

        Assert.Equal(header, described);
    }
}
