using System.Security.Cryptography;
using System.Text;
using Dapper;
using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Publishing.Releases;
using DealTracker.Api.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Publishing.Releases;

public sealed class ReleaseTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Fact]
    public async Task A_release_keeps_its_bytes_when_records_change()
    {
        await host.AddAsync(Given.Deal("frozen") with { Title = "As it was" });
        var made = await CreateAsync("2024.1");
        Assert.Equal(201, (int)made.StatusCode);
        Assert.Equal("/api/v1/releases/2024.1", made.Header("Location"));
        var before = await BytesAsync("2024.1");

        await host.AddAsync(Given.Deal("frozen") with { Title = "As it is now" });

        var release = await host.RecordAsync("releases/2024.1");
        Assert.Equal(before, await BytesAsync("2024.1"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(before)), release.Text("sha256"));
        Assert.Equal(before.Length, release.GetProperty("bytes").GetInt64());
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(before));
        using var deals = new StreamReader(zip.GetEntry("deals.csv")!.Open());
        var text = await deals.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("As it was", text, StringComparison.Ordinal);
        Assert.DoesNotContain("As it is now", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_version_is_unique_and_created_by_admins_only()
    {
        Assert.Equal(201, (int)(await CreateAsync("2024.7")).StatusCode);
        await (await CreateAsync("2024.7")).ProblemAsync(409, "conflict");
        await (await CreateAsync("2024.8", role: KeyRole.Curator)).ProblemAsync(403, "forbidden");
        await (await CreateAsync("spring")).ProblemAsync(422, "unprocessable");
        await host.ProblemAsync("releases/1999.1", 404, "not-found");
        Assert.Contains("2024.7", (await host.OkAsync("releases")).Texts("data", "version"));
    }

    [Fact]
    public async Task A_list_of_releases_read_before_a_new_one_is_stale()
    {
        var tag = (await host.AskAsync("/api/v1/releases")).Header("ETag");
        await CreateAsync("2024.9");

        Assert.Equal(200, (int)(await host.AskAsync("/api/v1/releases", ("If-None-Match", tag))).StatusCode);
    }

    [Fact]
    public async Task A_release_is_cited_in_three_styles()
    {
        await CreateAsync("2024.2", doi: "10.5281/zenodo.1234");

        Assert.Contains("  version = {2024.2},\n  doi = {10.5281/zenodo.1234}", await TextAsync("2024.2", "style=bibtex"), StringComparison.Ordinal);
        Assert.StartsWith("TY  - DATA\r\nAU  - DealTracker contributors\r\n", await TextAsync("2024.2", "style=ris"), StringComparison.Ordinal);
        var csl = System.Text.Json.JsonDocument.Parse(await TextAsync("2024.2", "style=csl-json")).RootElement[0];
        Assert.Equal(("dataset", "10.5281/zenodo.1234"), (csl.Text("type"), csl.Text("DOI")));
        Assert.Equal("bibtex", (await host.ProblemAsync("releases/2024.2/citation?style=bibtx", 400, "bad-value")).GetProperty("errors")[0].Text("nearest"));
        Assert.EndsWith("https://doi.org/10.5281/zenodo.1234", (await host.RecordAsync("releases/2024.2")).Text("citation"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_changes_between_two_releases_are_the_feed_between_their_revisions()
    {
        await CreateAsync("2024.3");
        await host.AddAsync(Given.Deal("between"));
        await CreateAsync("2024.4");
        await host.AddAsync(Given.Deal("after"));

        var changes = await host.AllAsync("releases/2024.4/changes?since=2024.3");

        Assert.Contains("between", changes.Select(change => change.GetProperty("record").Text("id")));
        Assert.DoesNotContain("after", changes.Select(change => change.GetProperty("record").Text("id")));
        await host.ProblemAsync("releases/2024.3/changes?since=2024.4", 400, "bad-value");
        await host.ProblemAsync("releases/2024.3/changes?since=2023.4", 400, "bad-value");
    }

    [Fact]
    public async Task A_damaged_release_is_found_at_the_start_and_not_served()
    {
        await CreateAsync("2024.5");
        var check = host.Services.GetRequiredService<ReleaseCheck>();
        check.Run();
        Assert.False(check.IsDamaged("2024.5"));

        await host.Database.WriteAsync(write =>
        {
            write.Connection.Execute(
                "UPDATE release_parts SET bytes = @bytes WHERE version = '2024.5'", new { bytes = Encoding.UTF8.GetBytes("other") }, write.Transaction);
            write.CompleteOutsideRecord();
            return 0;
        }, TestContext.Current.CancellationToken);
        check.Run();

        await host.ProblemAsync("releases/2024.5/datapackage.zip", 503, "unavailable");
    }

    private async Task<HttpResponseMessage> CreateAsync(string version, string? doi = null, KeyRole role = KeyRole.Admin)
    {
        var (key, _) = await host.Services.GetRequiredService<ApiKeyStore>().CreateAsync("Asha", role, null);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/releases")
        {
            Content = new StringContent($$"""{"version": "{{version}}", "note": "For the test."{{(doi is null ? "" : $", \"doi\": \"{doi}\"")}}}""",
                Encoding.UTF8, "application/json"),
            Headers = { { "Authorization", $"Bearer {key}" } },
        };
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<byte[]> BytesAsync(string version)
    {
        var answer = await host.AskAsync($"/api/v1/releases/{version}/datapackage.zip");
        Assert.True(answer.IsSuccessStatusCode, await answer.TextAsync());
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> TextAsync(string version, string query)
    {
        var answer = await host.AskAsync($"/api/v1/releases/{version}/citation?{query}");
        Assert.True(answer.IsSuccessStatusCode, await answer.TextAsync());
        return await answer.TextAsync();
    }
}
