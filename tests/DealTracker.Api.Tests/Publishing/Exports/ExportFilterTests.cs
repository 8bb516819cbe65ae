using DealTracker.Api.Publishing.Exports;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Publishing.Exports;

public sealed class ExportFilterTests(ApiHost host) : IClassFixture<ApiHost>
{
    public static TheoryData<string> Filters =>
    [
        "", "country=TUR", "country=USA", "country=RUS&country=IND,TUR", "supplier=RUS&recipient=India", "system=s400", "category=aircraft",
        "type=delivery_started", "knownBy=2018", "knownBy=2019-09-04&system=s-400", "from=2019&to=2020", "status=cancelled", "sourcesMin=3",
        "q=engine", "deal=ind-rus-s-400", "country=Tuvalu",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_deals_and_events_are_those_of_the_lists(string filter)
    {
        Assert.Equal((await host.IdsAsync($"deals?{filter}")).Order(StringComparer.Ordinal), await ColumnAsync(ExportTableName.Deals, "id", filter));
        Assert.Equal(await host.IdsAsync($"timeline?{filter}"), await ColumnAsync(ExportTableName.Events, "id", filter));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Every_key_of_another_table_is_found_there(string filter)
    {
        var rows = new Dictionary<ExportTableName, IReadOnlyList<IReadOnlyDictionary<string, string>>>();
        foreach (var table in ExportTables.All) rows[table.Name] = Csv.Read(await TextAsync($"{table.File}.csv", filter));

        foreach (var table in ExportTables.All)
        {
            foreach (var column in table.Columns.Where(column => column.References is not null))
            {
                var other = ExportTables.For(column.References!.Value);
                var keys = rows[other.Name].Select(row => row[other.PrimaryKey[0]]);
                var named = rows[table.Name].Select(row => row[column.Name]).Where(key => key.Length > 0);
                Assert.True(!named.Except(keys).Any(), $"{table.File}.{column.Name} names {string.Join(", ", named.Except(keys))}, which {other.File} lacks.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Ndjson_says_the_same_as_csv(string filter)
    {
        foreach (var table in ExportTables.All)
        {
            var csv = Csv.Read(await TextAsync($"{table.File}.csv", filter));
            var lines = (await TextAsync($"{table.File}.ndjson", filter)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

            Assert.Equal(csv.Count, lines.Length);
            foreach (var (row, line) in csv.Zip(lines))
            {
                var record = System.Text.Json.JsonDocument.Parse(line).RootElement;
                Assert.Equal(row.Keys, record.EnumerateObject().Select(member => member.Name));
                Assert.All(record.EnumerateObject(), member => Assert.Equal(row[member.Name], Cell(member.Value)));
            }
        }
    }

    [Fact]
    public async Task Exported_deals_are_the_rows_of_deals_csv()
    {
        var list = Csv.Read(await (await host.AskAsync("/api/v1/deals.csv?system=s-400")).TextAsync());

        var export = Csv.Read(await TextAsync("deals.csv", "system=s-400"));

        Assert.Equal(list.OrderBy(row => row["id"], StringComparer.Ordinal), export);
    }

    private static string Cell(System.Text.Json.JsonElement value) => value.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Null => "",
        System.Text.Json.JsonValueKind.String => value.GetString()!,
        System.Text.Json.JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(item => item.GetString())),
        _ => value.GetRawText(),
    };

    private async Task<IReadOnlyList<string>> ColumnAsync(ExportTableName table, string column, string filter) =>
        [.. Csv.Read(await TextAsync($"{ExportTables.For(table).File}.csv", filter)).Select(row => row[column])];

    private async Task<string> TextAsync(string file, string filter)
    {
        var response = await host.AskAsync($"/api/v1/exports/{file}?{filter}".TrimEnd('?', '&'));
        Assert.True(response.IsSuccessStatusCode, await response.TextAsync());
        return await response.TextAsync();
    }
}
