using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DealTracker.Api.Publishing.Exports;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Publishing.Exports;

public sealed class DataPackageTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Address = "/api/v1/exports/datapackage.zip";

    [Fact]
    public async Task A_data_package_holds_the_exported_tables_with_their_hashes()
    {
        using var zip = await OpenAsync($"{Address}?country=India");
        var package = JsonDocument.Parse(Read(zip, "datapackage.json")).RootElement;

        Assert.Equal(["country=India"], package.Texts("filters"));
        Assert.Equal(ExportTables.All.Select(table => $"{table.File}.csv").Concat(["README.md", "CITATION.cff", "datapackage.json"]),
            zip.Entries.Select(entry => entry.FullName));
        foreach (var resource in package.GetProperty("resources").EnumerateArray())
        {
            var csv = Read(zip, resource.Text("path")!);
            Assert.Equal(await (await host.AskAsync($"/api/v1/exports/{resource.Text("path")}?country=India")).TextAsync(), csv);
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(csv)))}", resource.Text("hash"));
            Assert.Equal(Csv.Lines(csv).Count - 1, resource.GetProperty("rowCount").GetInt64());
            Assert.Equal(Csv.Lines(csv)[0], resource.GetProperty("schema").Texts("fields", "name"));
        }
    }

    [Fact]
    public async Task The_same_revision_and_filters_give_the_same_bytes()
    {
        var first = await BytesAsync($"{Address}?country=IND&type=delivery");

        Assert.Equal(first, await BytesAsync($"{Address}?type=delivery&country=IND&format=zip"));
        Assert.NotEqual(first, await BytesAsync($"{Address}?type=delivery"));
    }

    [Fact]
    public async Task The_readme_explains_every_column_and_the_citation_says_the_version()
    {
        using var zip = await OpenAsync(Address);

        var readme = Read(zip, "README.md");

        Assert.All(ExportTables.All, table => Assert.Contains(SchemaText.Write(table.Columns), readme, StringComparison.Ordinal));
        Assert.Contains("version: \"r1\"\n", Read(zip, "CITATION.cff"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_package_is_offered_only_as_zip()
    {
        var answer = await host.AskAsync("/api/v1/exports/datapackage");

        Assert.Equal("application/zip", answer.Header("Content-Type"));
        Assert.Contains("dealtracker_r1.zip", answer.Header("Content-Disposition"), StringComparison.Ordinal);
        await host.ProblemAsync("exports/datapackage.csv", 400, "unknown-format");
        await host.ProblemAsync("exports/datapackage.zip?contry=IND", 400, "unknown-parameter");
    }

    private async Task<ZipArchive> OpenAsync(string path) => new(new MemoryStream(await BytesAsync(path)));

    private async Task<byte[]> BytesAsync(string path)
    {
        var answer = await host.AskAsync(path);
        Assert.True(answer.IsSuccessStatusCode, path);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
