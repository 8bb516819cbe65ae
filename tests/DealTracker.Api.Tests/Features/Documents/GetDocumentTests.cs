using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Features.Articles;

namespace DealTracker.Api.Tests.Features.Documents;

public sealed class GetDocumentTests(GetDocumentTests.Record given) : IClassFixture<GetDocumentTests.Record>
{
    private readonly RecordHost _host = given.Host;

    [Theory]
    [InlineData("article/full", """{"id":"full","title":"Missile talks in Delhi","publisher":"Example """
        + """Post","kind":"trade_press","url":"https://example.org/talks","archivedUrl":"https://archive.example.org/talks","author":"Asha """
        + """Writer","origin":"Example """
        + """Agency","published":"2019-09-04","publishedBasis":"printed","language":"en","accessed":"2025-06","reliability":"B","note":"Page 3."}""")]
    [InlineData("article/bare", """{"id":"bare","title":"A clipping","publisher":"Unknown","kind":"other"}""")]
    [InlineData("party/IND", """{"id":"IND","kind":"state","name":"India","aliases":["Bharat"],"alpha2":"IN","successors":[]}""")]
    [InlineData("system/s-400", """{"id":"s-400","name":"S-400","category":"air_defence_systems","family":"s-300-line","aliases":["SA-21"]}""")]
    [InlineData("deal/cited", """{"id":"cited","title":"Deal cited","kinds":["purchase"],"parties":[{"party":"RUS","role":"supplier"}"""
        + """,{"party":"IND","role":"recipient"}],"systems":[]}""")]
    [InlineData("event/signed", """{"id":"signed","type":"contract_signed","modality":"occurred","date":"2019-09-03","statement":"What signed """
        + """states.","deals":["cited"],"parties":[],"systems":[],"citations":[{"article":"full","paragraph":6,"rank":"normal"}"""
        + """,{"article":"newest","rank":"normal"},{"article":"full","paragraph":2,"rank":"normal"}],"figures":[],"relations":[]}""")]
    public async Task Document_is_the_record_as_the_bundle_writes_it(string path, string document) =>
        Assert.Equal(document, (await _host.RecordAsync($"documents/{path}")).GetRawText());

    [Theory]
    [InlineData("article/ful", "There is no article 'ful'. Did you mean 'full'?")]
    [InlineData("party/ind", "There is no party 'ind'. Did you mean 'IND'?")]
    [InlineData("system/signed", "There is no system 'signed'.")]
    public async Task Unknown_record_is_404_and_names_are_not_resolved(string path, string detail) =>
        Assert.Equal(detail, (await _host.ProblemAsync($"documents/{path}", 404, "not-found")).Text("detail"));

    [Fact]
    public async Task Unknown_kind_is_400() => await _host.ProblemAsync("documents/plane/s-400", 400, "bad-value");

    [Theory]
    [InlineData("article", "articles")]
    [InlineData("party", "countries")]
    [InlineData("system", "systems")]
    [InlineData("deal", "deals")]
    public async Task Deleted_record_is_410_and_merged_record_is_308(string kind, string collection)
    {
        foreach (var id in new[] { $"{kind}-gone", $"{kind}-twin", $"{kind}-kept" })
            await _host.AddAsync(kind switch { "article" => Given.Article(id), "party" => Given.Party(id), "system" => Given.System(id), _ => Given.Deal(id) });
        var curator = await _host.CuratorAsync();
        await curator.DeleteAsync($"{collection}/{kind}-gone?reason=A%20hoax.").IsAsync(200);
        await curator.DeleteAsync($"{collection}/{kind}-twin?reason=Twice.&supersededBy={kind}-kept").IsAsync(200);

        Assert.Equal($"The {kind} '{kind}-gone' was deleted: A hoax.", (await _host.ProblemAsync($"documents/{kind}/{kind}-gone", 410, "gone")).Text("detail"));
        await Redirected.LeadsAsync(_host, $"documents/{kind}/{kind}-twin", $"documents/{kind}/{kind}-kept", $"The {kind} '{kind}-twin' became '{kind}-kept'.");
    }

    public sealed class Record() : GivenRecord(GivenArticles.All);
}
