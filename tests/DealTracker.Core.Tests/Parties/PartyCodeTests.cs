using CsCheck;
using DealTracker.Core.Parties;
using DealTracker.Core.Tests.Text;

namespace DealTracker.Core.Tests.Parties;

public sealed class PartyCodeTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String[Gen.Char["ABZ"], 3, 4], SlugTests.Texts);

    [Fact]
    public void A_party_code_round_trips() => TextValueLaws.RoundTrips<PartyCode>(Texts);

    [Fact]
    public void Party_codes_are_equal_when_their_texts_are() => TextValueLaws.EqualsByText<PartyCode>(Texts);

    [Fact]
    public void Party_codes_have_a_total_order() => TextValueLaws.IsTotalOrder(Texts.Select(PartyCode.Parse));

    [Fact]
    public void Operators_agree_with_the_order() => Gen.Select(Texts, Texts).Sample((left, right) =>
    {
        var (a, b) = (PartyCode.Parse(left), PartyCode.Parse(right));
        Assert.Equal((a.CompareTo(b) > 0, a.CompareTo(b) < 0, a.CompareTo(b) >= 0, a.CompareTo(b) <= 0), (a > b, a < b, a >= b, a <= b));
    });

    [Theory]
    [InlineData("IND", true, false)]
    [InlineData("SUHH", false, true)]
    [InlineData("rosoboronexport", false, false)]
    [InlineData("ind", false, false)]
    [InlineData("nato", false, false)]
    [InlineData("400", false, false)]
    public void The_form_of_a_code_distinguishes_states_former_states_and_others(string text, bool alpha3, bool alpha4)
    {
        var code = PartyCode.Parse(text);
        Assert.Equal((alpha3, alpha4), (code.IsAlpha3, code.IsAlpha4));
    }

    [Theory]
    [InlineData("")]
    [InlineData("IN")]
    [InlineData("INDIA")]
    [InlineData("Ind")]
    [InlineData("IN1")]
    [InlineData("ÍND")]
    [InlineData("ИНД")]
    [InlineData("-nato")]
    [InlineData("IND ")]
    public void A_text_that_is_no_party_code_is_refused_with_examples(string text)
    {
        Assert.False(PartyCode.TryParse(text, out _, out var problem));
        Assert.Contains("IND", problem, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => PartyCode.Parse(text));
    }

    [Fact]
    public void The_default_party_code_is_not_a_state_code() => Assert.False(default(PartyCode).IsAlpha3 || default(PartyCode).IsAlpha4);
}
