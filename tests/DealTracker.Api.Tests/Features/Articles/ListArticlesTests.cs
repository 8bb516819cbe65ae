using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Articles;

public sealed class ListArticlesTests(ListArticlesTests.Record given) : IClassFixture<ListArticlesTests.Record>
{
    private readonly RecordHost _host = given.Host;

    [Theory]
    [InlineData("kind=trade_press", "full")]
    [InlineData("kind=other,trade_press", "full bare")]
    [InlineData("kind=other&kind=trade_press", "")]
    public async Task Kind_filter_keeps_articles_of_that_kind(string query, string ids) =>
        Assert.Equal(ids, await IdsAsync(query));

    [Theory]
    [InlineData("deal=cited", "newest full")]
    [InlineData("deal=other", "newest")]
    [InlineData("deal=cited,other", "newest full")]
    [InlineData("deal=cited&deal=other", "newest")]
    [InlineData("deal=none", "")]
    public async Task Deal_filter_keeps_articles_that_events_of_the_deal_cite(string query, string ids) =>
        Assert.Equal(ids, await IdsAsync(query));

    [Theory]
    [InlineData("missile")]
    [InlineData("MISS")]
    [InlineData("delhi%20talks")]
    public async Task Q_filter_keeps_articles_whose_title_matches(string q) => Assert.Equal("full", await IdsAsync($"q={q}"));

    [Theory]
    [InlineData("post", "full")]
    [InlineData("asha", "full")]
    [InlineData("agency", "full")]
    [InlineData("unknown", "bare")]
    public async Task Q_filter_finds_publisher_author_and_origin(string q, string ids) => Assert.Equal(ids, await IdsAsync($"q={q}"));

    [Theory]
    [InlineData("zzzzqqq")]
    [InlineData("missile%20zzzzqqq")]
    [InlineData("issile")]
    [InlineData("...")]
    public async Task Q_filter_drops_articles_in_which_a_word_is_not_found(string q) => Assert.Equal("", await IdsAsync($"q={q}"));

    [Theory]
    [InlineData("", "newest full a bare")]
    [InlineData("order=desc", "newest full a bare")]
    [InlineData("order=asc", "a full newest bare")]
    public async Task Articles_come_in_order_of_publication_with_undated_ones_last(string query, string ids) =>
        Assert.Equal(ids, await IdsAsync(query));

    [Theory]
    [InlineData("order=desc", "newest", "full")]
    [InlineData("order=asc", "a", "full")]
    public async Task Limit_cuts_the_list_and_next_leads_to_the_rest(string query, string first, string second)
    {
        var page = await _host.OkAsync($"articles?limit=1&{query}");

        Assert.Equal(first, Assert.Single(page.GetProperty("data").EnumerateArray()).Id());
        Assert.Equal(1, page.GetProperty("page").GetProperty("limit").GetInt32());
        var next = await (await _host.AskAsync(page.GetProperty("page").Text("next")!)).JsonAsync();
        Assert.Equal(second, Assert.Single(next.GetProperty("data").EnumerateArray()).Id());
        Assert.Equal(4, (await _host.WalkAsync($"articles?limit=1&{query}")).Distinct().Count());
    }

    [Theory]
    [InlineData("", 4)]
    [InlineData("&deal=other", 1)]
    [InlineData("&q=zzzzqqq", 0)]
    public async Task Total_counts_what_the_filters_keep(string query, int total)
    {
        var page = await _host.OkAsync($"articles?include=total&limit=1{query}");

        Assert.Equal(total, page.GetProperty("meta").GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task Total_is_left_out_unless_it_is_asked_for() =>
        Assert.False((await _host.OkAsync("articles")).GetProperty("meta").TryGetProperty("total", out _));

    [Fact]
    public async Task List_item_has_every_member_of_the_article()
    {
        var item = (await _host.AllAsync("articles?kind=trade_press"))[0];

        Assert.Equal(GivenArticles.FullMembers, item.GetRawText());
    }

    [Fact]
    public async Task List_item_has_null_for_what_the_article_leaves_out()
    {
        var item = (await _host.AllAsync("articles?kind=other"))[0];

        Assert.Equal(GivenArticles.BareMembers, item.GetRawText());
    }

    [Fact]
    public async Task The_list_is_not_offered_as_csv() => await _host.ProblemAsync("articles.csv", 400, "unknown-format");

    private async Task<string> IdsAsync(string query) => string.Join(' ', await _host.IdsAsync($"articles?{query}"));

    public sealed class Record() : GivenRecord(GivenArticles.All);
}
