using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Vocabularies;

public sealed class ListCodesTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Every_vocabulary_is_listed_with_definitions()
    {
        var vocabularies = (await (await host.AskAsync("/api/v1/codes")).JsonAsync()).GetProperty("data").EnumerateArray()
            .ToDictionary(one => one.GetProperty("name").GetString()!, one => one.GetProperty("codes").EnumerateArray().ToList());

        Assert.Equal(
            [
                "deal_kind", "deal_status", "party_kind", "party_role", "event_type", "modality", "relation_kind", "rank", "figure_measure",
                "system_category", "article_kind", "published_basis", "date_precision", "reliability", "credibility",
            ],
            vocabularies.Keys);
        Assert.Equal(12, vocabularies["deal_kind"].Count);
        Assert.Equal(6, vocabularies["reliability"].Count);
        Assert.All(vocabularies.Values.SelectMany(codes => codes), code =>
        {
            Assert.Matches("^([a-z]+(_[a-z]+)*|[A-F]|[1-6])$", code.GetProperty("code").GetString());
            Assert.NotEmpty(code.GetProperty("definition").GetString()!);
        });
    }
}
