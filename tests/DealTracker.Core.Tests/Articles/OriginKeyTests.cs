namespace DealTracker.Core.Tests.Articles;

public sealed class OriginKeyTests
{
    [Fact]
    public void An_article_that_repeats_an_agency_counts_as_the_agency() =>
        Assert.Equal(Given.Article("a", publisher: "TASS").OriginKey(), (Given.Article("b", publisher: "Jane's") with { Origin = "TASS" }).OriginKey());

    [Theory]
    [InlineData("Tass", "TASS")]
    [InlineData("ТАСС", "TASS")]
    [InlineData("RIA Novosti", "RIA-Novosti")]
    public void Different_spellings_of_a_publisher_are_one_origin(string one, string other) =>
        Assert.Equal(Given.Article("a", publisher: one).OriginKey(), Given.Article("b", publisher: other).OriginKey());

    [Fact]
    public void Two_publishers_are_two_origins() =>
        Assert.NotEqual(Given.Article("a", publisher: "TASS").OriginKey(), Given.Article("b", publisher: "Xinhua").OriginKey());
}
