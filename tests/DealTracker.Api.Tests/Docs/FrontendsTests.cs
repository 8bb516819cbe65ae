using System.Text.Json;
using System.Text.RegularExpressions;
using DealTracker.Api.Tests.Features.Timelines.Formats;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Docs;

/// <summary>The recipes of docs/frontends.md against the real API.</summary>
public sealed partial class FrontendsTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string Text = Repository.Read("docs/frontends.md");

    private static readonly string[] OfTheLibraries = ["data", "filter", "map", "length"];

    [Fact]
    public async Task Every_url_in_the_recipes_returns_data()
    {
        var paths = AddressPattern.Matches(Text).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.True(paths.Count >= 6);
        foreach (var path in paths)
        {
            var response = await host.AskAsync(path);
            Assert.True(response.IsSuccessStatusCode, $"{path}: {await response.TextAsync()}");
            Assert.Contains("S-400 for India",
                await (await host.AskAsync(path.Replace("/buckets", "", StringComparison.Ordinal).Split("?by=")[0])).TextAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("event", "timeline?country=India&limit=500")]
    [InlineData("count", "timeline/buckets?by=year&lane=type")]
    public async Task Every_member_that_a_recipe_uses_exists(string variable, string path)
    {
        var records = (await host.OkAsync(path)).GetProperty("data").EnumerateArray().ToList();
        var members = Markdown.Blocks(Text, "js").SelectMany(block => MemberPattern.Matches(block))
            .Where(match => match.Groups[1].Value == variable).Select(match => match.Groups[2].Value.Replace("?", "", StringComparison.Ordinal)).Distinct()
            .ToList();

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.Contains(records, record => Has(record, member.Split('.'))));
    }

    [Fact]
    public async Task The_parameters_of_fullcalendar_are_accepted()
    {
        var sent = $"from={Uri.EscapeDataString("2018-10-01T00:00:00+02:00")}&to={Uri.EscapeDataString("2018-11-01T00:00:00+02:00")}&limit=500";

        Assert.Contains("ind-rus-s-400-contract-2018", await host.IdsAsync($"timeline?{sent.Replace("&limit=500", "", StringComparison.Ordinal)}"));
        Assert.Equal(200, (int)(await host.AskAsync($"/api/v1/timeline?{sent}")).StatusCode);
    }

    [Fact]
    public async Task The_table_lists_exactly_the_formats_that_are_offered()
    {
        var listed = Markdown.Tables(Markdown.Section(Text, "Formats"))[0].SelectMany(row => Markdown.Codes(row[0])).Select(suffix => suffix.TrimStart('.'));
        var problem = await host.ProblemAsync("timeline?format=xml", 400, "unknown-format");

        Assert.Equal(problem.GetProperty("errors")[0].Texts("allowed").Order(), listed.Order());
        Assert.Contains((await host.InAsync("timeline?country=India&system=s400", "ics")).Header("DealTracker-Left-Out").Split('=')[0],
            Markdown.Section(Text, "Formats"), StringComparison.Ordinal);
    }

    private static bool Has(JsonElement record, string[] path)
    {
        if (path.Length == 0 || OfTheLibraries.Contains(path[0])) return true;
        if (path[0].EndsWith(']') && path[0].Split('[')[0] is var list)
            return record.TryGetProperty(list, out var items) && items.EnumerateArray().Any(item => Has(item, [.. path.Skip(1)]));
        return record.ValueKind == JsonValueKind.Object && record.TryGetProperty(path[0], out var member) && Has(member, [.. path.Skip(1)]);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:5080(/[^""'`\s)]*)")]
    private static partial Regex AddressPattern { get; }

    // event.date?.earliest, event.deals[0].id, count.bucket
    [GeneratedRegex(@"\b(event|count)\.([a-zA-Z]+(?:\[0\])?(?:\??\.[a-zA-Z]+)*)")]
    private static partial Regex MemberPattern { get; }
}
