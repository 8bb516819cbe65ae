using CsCheck;
using DealTracker.Core.Articles;
using DealTracker.Core.Tests.Text;

namespace DealTracker.Core.Tests.Articles;

public sealed class ReliabilityTests
{
    private static readonly Gen<string> Texts = Gen.OneOf("A", "B", "C", "D", "E", "F");

    [Fact]
    public void A_reliability_round_trips() => TextValueLaws.RoundTrips<Reliability>(Texts);

    [Fact]
    public void Reliabilities_are_equal_when_their_texts_are() => TextValueLaws.EqualsByText<Reliability>(Texts);

    [Theory]
    [InlineData("G")]
    [InlineData("a")]
    [InlineData("AB")]
    [InlineData("1")]
    [InlineData("А")] // Cyrillic
    [InlineData("")]
    public void Anything_but_A_to_F_is_refused_with_what_the_letters_mean(string text)
    {
        Assert.False(Reliability.TryParse(text, out _, out var problem));
        Assert.Contains("completely reliable", problem, StringComparison.Ordinal);
    }
}
