using CsCheck;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Queries;

/// <summary>Full text: whatever a user types is only ever words to look for.</summary>
public sealed class TextSearchTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string[] Pieces =
        ["S-400", "F-16", "T/A-50", "\"", "*", "AND", "OR", "NOT", "NEAR(", "(", ")", ":", "^", "{", "'", ";--", "words:", "designators", "\\", "%", "_", "−",
            "триумф", "\u0301", "\ud83d\ude80", " "];

    [Theory]
    [InlineData("s 400")]
    [InlineData("s400")]
    [InlineData("с-400")]
    [InlineData("С 400")]
    [InlineData("S–400")]
    public async Task A_designator_is_found_in_every_spelling(string q)
    {
        foreach (var list in new[] { "timeline", "deals" })
        {
            var found = await host.IdsAsync($"{list}?q=S-400");
            Assert.NotEmpty(found);
            Assert.Equal(found, await host.IdsAsync($"{list}?q={Uri.EscapeDataString(q)}"));
        }
    }

    [Theory]
    [InlineData("триумф", "ind-rus-s-400")]
    [InlineData("TRIUMF", "ind-rus-s-400")]
    [InlineData("Türkiye F-35", "tur-usa-f-35")]
    [InlineData("turkiye f-35", "tur-usa-f-35")]
    [InlineData("rifl AK-203", "ind-rus-ak-203")]
    [InlineData("автомат Калашникова", "ind-rus-ak-203")]
    public async Task A_word_is_found_in_every_script_and_case(string q, string deal)
    {
        Assert.Contains(deal, await host.IdsAsync($"deals?q={Uri.EscapeDataString(q)}"));
        Assert.Contains(await host.AllAsync($"timeline?q={Uri.EscapeDataString(q)}"), e => e.Texts("deals", "id").Contains(deal));
    }

    [Theory]
    [InlineData("F-22")]
    [InlineData("T/A-50")]
    [InlineData("S-4000")]
    [InlineData("S-40")]
    [InlineData("歼20")]
    [InlineData("zzzz AND S-400")]
    public async Task A_word_that_no_record_has_finds_nothing(string q)
    {
        Assert.Empty(await host.IdsAsync($"timeline?q={Uri.EscapeDataString(q)}"));
        Assert.Empty(await host.IdsAsync($"deals?q={Uri.EscapeDataString(q)}"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("()")]
    [InlineData("- - -")]
    [InlineData("%")]
    public async Task A_query_without_a_word_finds_nothing(string q)
    {
        foreach (var list in new[] { "timeline", "deals", "articles", "countries", "systems" })
            Assert.Empty(await host.IdsAsync($"{list}?q={Uri.EscapeDataString(q)}"));
    }

    [Fact]
    public async Task An_operator_of_the_store_is_a_word_like_any_other()
    {
        Assert.Equal(await host.IdsAsync("timeline?q=india"), await host.IdsAsync("timeline?q=%22india%22*"));
        Assert.Subset((await host.IdsAsync("timeline?q=india")).ToHashSet(), (await host.IdsAsync("timeline?q=india%20NOT%20s-400")).ToHashSet());
        Assert.Subset((await host.IdsAsync("timeline?q=india")).ToHashSet(), (await host.IdsAsync("timeline?q=turkey%20OR%20india")).ToHashSet());
    }

    [Fact]
    public async Task Every_further_word_narrows_the_result() =>
        await Gen.Select(Gen.OneOf("india", "russia", "s-400", "delivery", "contract", "us", "rifles"), Gen.OneOf("turkey", "2019", "first", "the"))
            .SampleAsync(async (one, other) =>
            {
                var both = await host.IdsAsync($"timeline?q={one}%20{other}");
                Assert.Equal((await host.IdsAsync($"timeline?q={one}")).Intersect(await host.IdsAsync($"timeline?q={other}")), both);
            }, iter: 30, threads: 2);

    [Fact]
    public async Task No_text_whatever_breaks_a_search()
    {
        var text = Gen.OneOf(Gen.String[0, 40], Gen.OneOf(Pieces).Array[1, 8].Select(string.Concat));
        await Gen.Select(text, Gen.OneOf("timeline", "deals", "articles", "countries", "systems", "timeline/buckets", "deals.csv"))
            .SampleAsync(async (q, list) =>
        {
            var response = await host.AskAsync($"/api/v1/{list}?q={Uri.EscapeDataString(q)}");
            var isRefusable = string.IsNullOrWhiteSpace(q) || q.Any(char.IsControl);
            Assert.True((int)response.StatusCode == 200 || ((int)response.StatusCode == 400 && isRefusable),
                $"{(int)response.StatusCode}: {await response.TextAsync()}");
        }, iter: 600, threads: 2);
    }

    [Fact]
    public async Task No_text_whatever_breaks_another_filter()
    {
        string[] names = ["country", "supplier", "system", "deal", "article", "type", "from", "to", "knownBy", "updatedSince", "sourcesMin", "cursor", "sort",
            "facets", "limit"];
        await Gen.Select(Gen.OneOf(names),
            Gen.OneOf(Gen.String[0, 20],
                Gen.OneOf("9999", "0001-01-01", "0000", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "-1", "1e9", "s-400,")))
            .SampleAsync(async (name, value) =>
            {
                var response = await host.AskAsync($"/api/v1/timeline?{name}={Uri.EscapeDataString(value)}");
                Assert.True((int)response.StatusCode is 200 or 400, $"{name}={value} {(int)response.StatusCode}: {await response.TextAsync()}");
            }, iter: 400, threads: 2);
    }

    [Fact]
    public async Task No_text_whatever_breaks_a_path() =>
        await Gen.Select(Gen.OneOf("deals", "events", "articles", "countries", "systems"), Gen.String[1, 20]).SampleAsync(async (list, id) =>
        {
            var response = await host.AskAsync($"/api/v1/{list}/x{Uri.EscapeDataString(id)}");
            Assert.True((int)response.StatusCode is 200 or 400 or 404, $"{id} {(int)response.StatusCode}: {await response.TextAsync()}");
        }, iter: 200, threads: 2);
}
