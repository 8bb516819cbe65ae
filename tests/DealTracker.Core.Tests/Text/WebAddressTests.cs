using CsCheck;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

public sealed class WebAddressTests
{
    private static readonly Gen<string> Texts = Gen.Select(Gen.OneOf("http", "https", "HTTPS"), Gen.OneOf("tass.com", "example.org:8080", "пример.рф", "[::1]"),
        Gen.String[Gen.Char["abc/?=&%2#-_.~ё新"], 0, 12], (scheme, host, rest) => $"{scheme}://{host}/{rest}");

    [Fact]
    public void An_address_round_trips_as_it_was_given() => TextValueLaws.RoundTrips<WebAddress>(Texts);

    [Fact]
    public void Addresses_are_equal_when_their_texts_are() => TextValueLaws.EqualsByText<WebAddress>(Texts);

    [Theory]
    [InlineData("")]
    [InlineData("tass.com/defense")]
    [InlineData("//tass.com")]
    [InlineData("/defense")]
    [InlineData("ftp://tass.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:a@b.c")]
    [InlineData(" https://tass.com")]
    [InlineData("https://tass.com/a b")]
    [InlineData("https://tass.com/\n")]
    [InlineData("https://tass.com/\0")]
    [InlineData("https://tass.com/\u001b[31m")]
    [InlineData("https://")]
    public void Anything_but_an_absolute_web_address_is_refused(string text)
    {
        Assert.False(WebAddress.TryParse(text, out _, out var problem));
        Assert.Contains("https://", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_has_at_most_2000_characters()
    {
        const string Start = "https://tass.com/";
        Assert.True(WebAddress.TryParse(Start + new string('a', 2000 - Start.Length), out _, out _));
        Assert.False(WebAddress.TryParse(Start + new string('a', 2001 - Start.Length), out _, out _));
    }
}
