using DealTracker.Api.Tests.Curation;

namespace DealTracker.Api.Tests.Features.Articles;

public sealed class GetArticleTests(GetArticleTests.Record given) : IClassFixture<GetArticleTests.Record>
{
    private readonly RecordHost _host = given.Host;

    [Fact]
    public async Task Detail_has_every_member_of_the_article_and_what_it_supports()
    {
        var article = await _host.RecordAsync("articles/full");

        const string Date = """{"edtf":"2019-09-03","kind":"point","earliest":"2019-09-03","latest":"2019-09-03","precision":"day","uncertain":false"""
            + ""","approximate":false,"openStart":false,"openEnd":false,"label":"3 September 2019"}""";
        const string Signed = $$""","event":"signed","deal":"cited","type":"contract_signed","modality":"occurred","date":{{Date}},"statement":"What """
            + $$"""signed states."}""";
        const string Unpaged = """{"paragraph":null,"event":"unpaged","deal":"cited","type":"talks","modality":"unconfirmed","date":null,"statement":"""
            + "\"What unpaged states.\"}";
        Assert.Equal(
            $$"""{{GivenArticles.FullMembers[..^1]}},"supports":[{"paragraph":2{{Signed}},{"paragraph":6{{Signed}},{{Unpaged}}]}""",
            article.GetRawText());
    }

    [Fact]
    public async Task Detail_has_null_for_what_the_article_leaves_out_and_supports_nothing_uncited()
    {
        var article = await _host.RecordAsync("articles/bare");

        Assert.Equal($$"""{{GivenArticles.BareMembers[..^1]}},"supports":[]}""", article.GetRawText());
    }

    [Fact]
    public async Task Supports_names_the_first_deal_of_the_event()
    {
        var supported = Assert.Single(
            (await _host.RecordAsync("articles/newest")).GetProperty("supports").EnumerateArray(), one => one.Text("event") == "elsewhere");

        Assert.Equal("other", supported.Text("deal"));
    }

    [Fact]
    public async Task Answer_carries_the_revision_of_the_record() =>
        Assert.Equal(_host.Revision, (await _host.OkAsync("articles/full")).GetProperty("meta").GetProperty("revision").GetInt64());

    [Theory]
    [InlineData("ful", "There is no article 'ful'. Did you mean 'full'?")]
    [InlineData("nothing-like-this-at-all", "There is no article 'nothing-like-this-at-all'.")]
    public async Task Unknown_article_is_404_with_the_nearest_id(string id, string detail) =>
        Assert.Equal(detail, (await _host.ProblemAsync($"articles/{id}", 404, "not-found")).Text("detail"));

    [Fact]
    public async Task Deleted_article_is_410_with_the_reason()
    {
        await _host.AddAsync(Given.Article("deleted"));
        await (await _host.CuratorAsync()).DeleteAsync("articles/deleted?reason=A%20hoax.").IsAsync(200);

        Assert.Equal("The article 'deleted' was deleted: A hoax.", (await _host.ProblemAsync("articles/deleted", 410, "gone")).Text("detail"));
    }

    [Fact]
    public async Task Merged_article_is_308_to_the_one_that_took_its_place()
    {
        await _host.AddAsync(Given.Article("twin"));
        await (await _host.CuratorAsync()).DeleteAsync("articles/twin?reason=Twice.&supersededBy=bare").IsAsync(200);

        await Redirected.LeadsAsync(_host, "articles/twin", "articles/bare", "The article 'twin' became 'bare'.");
    }

    [Fact]
    public async Task Unknown_parameter_is_400() => await _host.ProblemAsync("articles/full?knownBy=2019", 400, "unknown-parameter");

    public sealed class Record() : GivenRecord(GivenArticles.All);
}
