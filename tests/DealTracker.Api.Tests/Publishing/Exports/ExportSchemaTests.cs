using DealTracker.Api.Publishing.Exports;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Publishing.Exports;

public sealed class ExportSchemaTests(ApiHost host) : IClassFixture<ApiHost>
{
    public static TheoryData<ExportTableName> Tables => [.. Enum.GetValues<ExportTableName>()];

    [Fact]
    public void There_are_eleven_tables_each_with_a_key_of_its_own_columns()
    {
        Assert.Equal(Enum.GetValues<ExportTableName>(), ExportTables.All.Select(table => table.Name));
        Assert.All(ExportTables.All, table =>
        {
            Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Name).Distinct().Count());
            Assert.All(table.PrimaryKey, key => Assert.True(table.Columns.Single(column => column.Name == key).Required));
            Assert.All(table.Columns.Where(column => column.References is not null),
                column => Assert.Single(ExportTables.For(column.References!.Value).PrimaryKey));
        });
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_row_conforms_to_the_schema(ExportTableName name)
    {
        var table = ExportTables.For(name);

        var lines = Csv.Lines(await (await host.AskAsync($"/api/v1/exports/{table.File}.csv")).TextAsync());

        Assert.Equal(table.Columns.Select(column => column.Name), lines[0]);
        Assert.True(lines.Count > 1, "There is no row.");
        foreach (var line in lines.Skip(1))
            Assert.All(table.Columns.Zip(line), cell => Assert.True(IsRight(cell.First, cell.Second), $"{cell.First.Name} is '{cell.Second}'"));
        var keys = lines.Skip(1).Select(line => string.Join('|', table.PrimaryKey.Select(key => line[lines[0].ToList().IndexOf(key)]))).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task An_export_without_rows_has_the_header(ExportTableName name)
    {
        var table = ExportTables.For(name);

        var text = await (await host.AskAsync($"/api/v1/exports/{table.File}.csv?country=Tuvalu")).TextAsync();

        Assert.Equal(string.Join(',', table.Columns.Select(column => column.Name)) + "\r\n", text);
    }

    private static bool IsRight(ExportColumn column, string cell) => cell.Length == 0 ? !column.Required : column switch
    {
        { Codes: { } codes } => codes.Contains(cell),
        { Type: ColumnType.Integer } => long.TryParse(cell, out _),
        { Type: ColumnType.Number } => decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _),
        { Type: ColumnType.Boolean } => cell is "true" or "false",
        { Type: ColumnType.Date } => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out _),
        { Type: ColumnType.Datetime } => Core.Dates.Timestamp.TryParse(cell, out var moment, out _) && moment.Text == cell,
        _ => true,
    };
}
