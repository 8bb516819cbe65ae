using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Flows;
using DealTracker.Api.Publishing.Exports;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Docs;

public sealed class CsvColumnsTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string Document = Repository.Read("docs/csv.md");

    [Theory]
    [InlineData("deals.csv")]
    [InlineData("timeline.csv")]
    public async Task Every_column_is_described_in_its_order(string file)
    {
        var described = Markdown.Tables(Markdown.Section(Document, file))[0].Select(row => Markdown.Codes(row[0]).Single());

        var header = (await (await host.AskAsync($"/api/v1/{file}?country=Tuvalu")).TextAsync()).TrimEnd().Split(',');

        Assert.Equal(header, described);
    }

    [Fact]
    public void Every_table_is_described_as_its_schema_says()
    {
        foreach (var table in ExportTables.All)
        {
            var section = Markdown.Section(Document, $"{table.File}.csv");
            Assert.Contains(table.Description, section, StringComparison.Ordinal);
            Assert.Contains(SchemaText.Write(table.Columns), section, StringComparison.Ordinal);
        }

        Assert.Contains(SchemaText.Write(FlowQuery.Columns), Markdown.Section(Document, "flows.csv"), StringComparison.Ordinal);
        Assert.Contains(SchemaText.Write(EventColumns.Create("@p0")), Markdown.Section(Document, "timeline.csv"), StringComparison.Ordinal);
    }
}
