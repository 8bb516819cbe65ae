using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Publishing.Releases;

public sealed class GetReleaseTests(ReleasesHost releases) : IClassFixture<ReleasesHost>
{
    [Theory]
    [InlineData("2026.1", "version", "\"2026.1\"")]
    [InlineData("2026.1", "revision", "1")]
    [InlineData("2026.1", "dataAt", "\"2026-01-01T00:00:00.000Z\"")]
    [InlineData("2026.1", "createdAt", "\"2026-02-02T10:00:00.000Z\"")]
    [InlineData("2026.1", "note", "\"The first.\"")]
    [InlineData("2026.1", "doi", "\"10.5281/zenodo.1\"")]
    [InlineData("2026.1", "citation",
        "\"DealTracker contributors (2026): DealTracker: a record of arms and military-cooperation deals. Version 2026.1, revision 1. CC-BY-4.0. "
            + "https://doi.org/10.5281/zenodo.1\"")]
    [InlineData("2026.2", "revision", "3")]
    [InlineData("2026.2", "dataAt", "\"2026-02-03T10:00:00.000Z\"")]
    [InlineData("2026.2", "createdAt", "\"2026-02-04T10:00:00.000Z\"")]
    [InlineData("2026.2", "note", "null")]
    [InlineData("2026.2", "doi", "null")]
    [InlineData("2026.2", "citation",
        "\"DealTracker contributors (2026): DealTracker: a record of arms and military-cooperation deals. Version 2026.2, revision 3. CC-BY-4.0.\"")]
    public async Task Each_member_of_a_release_has_its_known_value_alone_and_in_the_list(string version, string member, string expected)
    {
        Assert.Equal(expected, (await releases.Host.RecordAsync($"releases/{version}")).Raw(member));
        Assert.Equal(expected,
            Assert.Single((await releases.Host.OkAsync("releases")).GetProperty("data").EnumerateArray(), one => one.Text("version") == version).Raw(member));
    }

    [Fact]
    public async Task Releases_come_newest_first()
    {
        Assert.Equal(["2026.2", "2026.1"], (await releases.Host.OkAsync("releases")).Texts("data", "version"));
        Assert.Equal(["version", "revision", "dataAt", "createdAt", "note", "doi", "sha256", "bytes", "citation"],
            (await releases.Host.RecordAsync("releases/2026.1")).EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_release_has_the_hash_and_the_length_of_its_package()
    {
        var release = await releases.Host.RecordAsync("releases/2026.1");

        var package = await (await releases.Host.AskAsync("/api/v1/releases/2026.1/datapackage.zip")).Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken);

        Assert.Equal((Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(package)), package.Length),
            (release.Text("sha256"), release.GetProperty("bytes").GetInt32()));
    }

    [Theory]
    [InlineData("releases/2026.2/changes", "later")]
    [InlineData("releases/2026.2/changes?since=2026.1", "later")]
    [InlineData("releases/2026.1/changes", "IND", "RUS", "TUR", "USA", "s-300-line", "s-400", "a")]
    public async Task The_changes_of_a_release_are_those_since_the_one_before(string path, params string[] expected) =>
        Assert.Equal(expected, (await releases.Host.AllAsync(path)).Select(change => change.GetProperty("record").Text("id")));

    [Fact]
    public async Task An_unknown_release_is_404() =>
        Assert.Equal("There is no release '2026.3'. /api/v1/releases lists those there are.",
            (await releases.Host.ProblemAsync("releases/2026.3", 404, "not-found")).Text("detail"));
}
