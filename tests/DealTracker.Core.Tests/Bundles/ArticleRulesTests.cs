using DealTracker.Core.Articles;

namespace DealTracker.Core.Tests.Bundles;

public sealed class ArticleRulesTests
{
    public static TheoryData<RuleMessage> Rules { get; } =
    [
        new RuleMessage("An article is published at one time", Given.Article("new", "2017-09-01/2017-09-30"), "/articles/0/published",
            "'2017-09-01/2017-09-30' lasts", "[2017-09-01..2017-09-30]"),
        new RuleMessage("How a date is known needs a date", Given.Article("new", null) with { PublishedBasis = PublishedBasis.Url },
            "/articles/0/publishedBasis", "there is none"),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void An_article_that_breaks_a_rule_is_reported(RuleMessage rule) => rule.IsTold();

    [Theory]
    [InlineData(null)]
    [InlineData("2017-09")]
    [InlineData("[2017-09-01..2017-09-30]")]
    [InlineData("[..2017-09-30]")]
    public void An_article_may_have_a_vague_date_or_none(string? published) => Assert.Empty(BundleCheck.Of(Given.Article("new", published)));
}
