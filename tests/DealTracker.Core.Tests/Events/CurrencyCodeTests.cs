using CsCheck;
using DealTracker.Core.Events;
using DealTracker.Core.Tests.Text;

namespace DealTracker.Core.Tests.Events;

public sealed class CurrencyCodeTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ABZ"], 3, 3];

    [Fact]
    public void A_currency_round_trips() => TextValueLaws.RoundTrips<CurrencyCode>(Texts);

    [Fact]
    public void Currencies_are_equal_when_their_texts_are() => TextValueLaws.EqualsByText<CurrencyCode>(Texts);

    [Fact]
    public void Currencies_have_a_total_order() => TextValueLaws.IsTotalOrder(Texts.Select(TextValueLaws.Read<CurrencyCode>));

    [Fact]
    public void Operators_agree_with_the_order() => Gen.Select(Texts, Texts).Sample((left, right) =>
    {
        var (a, b) = (TextValueLaws.Read<CurrencyCode>(left), TextValueLaws.Read<CurrencyCode>(right));
        Assert.Equal((a.CompareTo(b) > 0, a.CompareTo(b) < 0, a.CompareTo(b) >= 0, a.CompareTo(b) <= 0), (a > b, a < b, a >= b, a <= b));
    });

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDX")]
    [InlineData("$")]
    [InlineData("US$")]
    [InlineData("РУБ")]
    [InlineData("")]
    public void Anything_but_three_capitals_is_refused_with_examples(string text)
    {
        Assert.False(CurrencyCode.TryParse(text, out _, out var problem));
        Assert.Contains("USD", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("USD")]
    [InlineData("INR")]
    [InlineData("DEM")]
    public void Present_and_historic_currencies_are_read(string text) => Assert.Equal(text, TextValueLaws.Read<CurrencyCode>(text).Text);
}
