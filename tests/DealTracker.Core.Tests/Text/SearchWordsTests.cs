using CsCheck;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("India signs for five S-400 regiments.", "india signs for five s 400 regiments")]
    [InlineData("Индия получит С-400", "indiya poluchit s 400")]
    [InlineData("TÜRKİYE'nin F-35'leri", "turkiye nin f 35 leri")]
    [InlineData("中国 歼-20", "中国 歼 20")]
    [InlineData("a\0b🚀c", "a b c")]
    [InlineData("", "")]
    public void Words_are_folded_and_in_order(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Words(text)));

    [Theory]
    [InlineData("S-400", "s400")]
    [InlineData("s 400", "s400")]
    [InlineData("S400", "s400")]
    [InlineData("С-400", "s400")]
    [InlineData("S–400", "s400")]
    [InlineData("S\u2212400", "s400")]
    [InlineData("S/400", "s400")]
    [InlineData("(S-400),", "s400")]
    [InlineData("S-4000", "s4000")]
    [InlineData("SA-21 Growler", "sa21")]
    [InlineData("Су-35С", "su35 su35s")]
    [InlineData("Su-30MKI", "su30 su30mki")]
    [InlineData("S-300PMU2", "s300 s300pmu s300pmu2")]
    [InlineData("S-300PMU-2", "s300 s300pmu")]
    [InlineData("Tu-22M3", "tu22 tu22m tu22m3")]
    [InlineData("T-72B3", "t72 t72b t72b3")]
    [InlineData("Mi-8AMTSh", "mi8 mi8amtsh")]
    [InlineData("Mi-8АМТШ", "mi8 mi8amtsh")]
    [InlineData("M1A2", "m1 m1a m1a2")]
    [InlineData("AK-203", "ak203")]
    [InlineData("T/A-50", "a50")]
    [InlineData("F-16C/D", "f16 f16c")]
    [InlineData("F-16, F-35A", "f16 f35 f35a")]
    [InlineData("Type 055", "type055")]
    [InlineData("Patriot", "")]
    [InlineData("2S19", "")]
    [InlineData("S-40000", "")]
    [InlineData("abcde-5", "")]
    [InlineData("歼-20", "")]
    public void A_designator_is_indexed_with_and_without_its_suffix(string text, string designators) =>
        Assert.Equal(designators, string.Join(' ', SearchWords.Designators(text)));

    [Fact]
    public void Search_words_have_letters_and_digits_only() => AnyText.Texts.Sample(text =>
    {
        Assert.All(SearchWords.Words(text), word => Assert.Matches(@"^[\p{L}\p{N}]+$", word));
        Assert.All(SearchWords.Designators(text), designator => Assert.Matches("^[a-z]+[0-9]+[a-z0-9]*$", designator));
    }, iter: 3000);
}
