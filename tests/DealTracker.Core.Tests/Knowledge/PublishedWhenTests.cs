using DealTracker.Core.Knowledge;

namespace DealTracker.Core.Tests.Knowledge;

public sealed class PublishedWhenTests
{
    [Theory]
    [InlineData("2019-09-04", "2019-09-04")]
    [InlineData("2017-09", "2017-09-30")]
    [InlineData("2016-02", "2016-02-29")]
    [InlineData("2017", "2017-12-31")]
    [InlineData("2017-33", "2017-03-31")]
    [InlineData("2017-09?", "2017-09-30")]
    [InlineData("2017-09-04~", "2017-09-04")]
    [InlineData("2017-09-XX", "2017-09-30")]
    [InlineData("[2017-09-01..2017-09-20]", "2017-09-20")]
    [InlineData("[..2017-09-20]", "2017-09-20")]
    public void An_article_counts_from_the_last_day_on_which_it_can_have_been_published(string published, string from) =>
        Assert.Equal(from, Given.Article("a", published).KnownFrom().Key);

    [Theory]
    [InlineData(null)]
    [InlineData("[2017-09-01..]")]
    public void An_article_without_a_latest_day_counts_only_now(string? published) =>
        Assert.Equal(AsOf.Now, Given.Article("a", published).KnownFrom());
}
