using DealTracker.Api.Tests.Docs;

namespace DealTracker.Api.Tests.Curation.Seeds;

/// <summary>Every claim of the articles the curators worked from is on the record, and nothing is on it that no article says.</summary>
public sealed class ClaimsTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Nowhere = "–";
    private const string WashingtonPost = "wapo-2019-09-04-russia-india";

    private static readonly IReadOnlyList<(string Claim, string About)> Claims =
        [.. Rows("tests/DealTracker.Api.Tests/Curation/Seeds/claims.tsv").Select(row => (row[0], row[1]))];

    public static TheoryData<string> Maps => ["docs/curation/world.tsv", "docs/curation/india.tsv"];

    [Fact]
    public void Every_claim_is_placed_exactly_once_and_none_is_invented()
    {
        Assert.Equal(252, Claims.Count);
        Assert.Equal(Claims.Select(claim => claim.Claim).Order(StringComparer.Ordinal),
            Maps.SelectMany(map => Placements(map.Data)).Select(placement => placement.Claim).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Each_map_holds_its_part_of_the_claims(string map)
    {
        var about = Claims.ToDictionary(claim => claim.Claim, claim => claim.About);

        Assert.All(Placements(map), placement =>
            Assert.Equal(map.EndsWith("india.tsv", StringComparison.Ordinal), about[placement.Claim].Split('-').Contains("ind")));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public async Task Each_event_that_a_claim_went_to_cites_its_article(string map)
    {
        var articles = await ArticlesByEventAsync();

        var wrong = Placements(map).SelectMany(placement => placement.Events.Select(e => (placement.Claim, Article: placement.Claim.Split('#')[0], Event: e)))
            .Where(placed => !articles[placed.Event].Contains(placed.Article));

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void A_claim_without_an_event_has_a_reason(string map) =>
        Assert.All(Placements(map).Where(placement => placement.Events.Count == 0), placement => Assert.NotEmpty(placement.Remark));

    [Fact]
    public async Task Every_event_is_told_by_a_claim_or_by_a_paragraph_of_the_Washington_Post()
    {
        var articles = await ArticlesByEventAsync();
        var paragraphs = WashingtonPostEvents();
        Assert.All(paragraphs, e => Assert.Contains(WashingtonPost, articles[e]));

        var told = Maps.SelectMany(map => Placements(map.Data)).SelectMany(placement => placement.Events).Concat(paragraphs);

        Assert.Empty(articles.Select(e => e.Key).Except(told));
    }

    private async Task<ILookup<string, string>> ArticlesByEventAsync() => (await host.AllAsync("timeline"))
        .SelectMany(e => e.GetProperty("citations").EnumerateArray(), (e, citation) => (Event: e.Id(), Article: citation.GetProperty("article").Id()))
        .ToLookup(cited => cited.Event, cited => cited.Article);

    private static List<string> WashingtonPostEvents() =>
        [.. Assert.Single(Markdown.Tables(Repository.Read("seeds/README.md")), rows => rows.Count > 0 && int.TryParse(rows[0][0], out _))
            .SelectMany(row => Markdown.Codes(row[2]))];

    private static IEnumerable<(string Claim, IReadOnlyList<string> Events, string Remark)> Placements(string map) => Rows(map)
        .Select(row => (row[0], (IReadOnlyList<string>)(row[1] == Nowhere ? [] : row[1].Split(',', StringSplitOptions.TrimEntries)),
            row.ElementAtOrDefault(2) ?? ""));

    private static IEnumerable<string[]> Rows(string path) =>
        Repository.Read(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'));
}
