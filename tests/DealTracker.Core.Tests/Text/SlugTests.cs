using CsCheck;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

public sealed class SlugTests
{
    // Few letters and short words, so that equal and neighbouring slugs are met often.
    internal static Gen<string> Texts { get; } = Gen.String[Gen.Char["abz059"], 1, 3].Array[1, 4].Select(words => string.Join('-', words));

    [Fact]
    public void A_slug_round_trips() => TextValueLaws.RoundTrips<Slug>(Texts);

    [Fact]
    public void Slugs_are_equal_when_their_texts_are() => TextValueLaws.EqualsByText<Slug>(Texts);

    [Fact]
    public void Slugs_have_a_total_order() => TextValueLaws.IsTotalOrder(Texts.Select(Slug.Parse));

    [Fact]
    public void Operators_agree_with_the_order() => Gen.Select(Texts, Texts).Sample((left, right) =>
    {
        var (a, b) = (Slug.Parse(left), Slug.Parse(right));
        Assert.Equal((a.CompareTo(b) > 0, a.CompareTo(b) < 0, a.CompareTo(b) >= 0, a.CompareTo(b) <= 0), (a > b, a < b, a >= b, a <= b));
    });

    [Theory]
    [InlineData("ind-rus-s-400")]
    [InlineData("s")]
    [InlineData("400")]
    public void Words_of_letters_and_digits_are_a_slug(string text) => Assert.Equal(text, Slug.Parse(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    [InlineData("s-\u0660")]
    [InlineData("с-400")]
    public void A_text_that_is_no_slug_is_refused_with_an_example(string text)
    {
        Assert.False(Slug.TryParse(text, out _, out var problem));
        Assert.Contains("ind-rus-s-400", problem, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Slug.Parse(text));
    }

    [Fact]
    public void A_slug_has_at_most_120_characters()
    {
        Assert.True(Slug.TryParse(new string('a', 120), out _, out _));
        Assert.False(Slug.TryParse(new string('a', 121), out _, out _));
    }
}
