using CsCheck;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("S-400")]
    [InlineData("s400")]
    [InlineData("S 400")]
    [InlineData("s-400")]
    [InlineData("С-400")] // Cyrillic С
    [InlineData("с-400")]
    [InlineData("S–400")]
    [InlineData("S‑400")]
    [InlineData("«S-400»")]
    [InlineData("Ｓ－４００")]
    public void All_spellings_of_a_designator_share_a_key(string name) => Assert.Equal("s400", NameKey.From(name));

    [Theory]
    [InlineData("S-4000")]
    [InlineData("S-40")]
    [InlineData("S-300")]
    [InlineData("SA-400")]
    [InlineData("S-400M")]
    public void Different_designators_have_different_keys(string name) => Assert.NotEqual("s400", NameKey.From(name));

    [Theory]
    [InlineData("SA-21 Growler", "sa21growler")]
    [InlineData("S-400 Triumf", "s400triumf")]
    [InlineData("С-400 Триумф", "s400triumf")]
    [InlineData("Côte d'Ivoire", "cotedivoire")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("TÜRKİYE", "turkiye")]
    [InlineData("Россия", "rossiya")]
    [InlineData("РОССИЯ", "rossiya")]
    [InlineData("AK-203", "ak203")]
    [InlineData("АК-203", "ak203")] // Cyrillic
    [InlineData("T/A-50", "ta50")]
    [InlineData("红旗-9", "红旗9")]
    [InlineData("—", "")]
    public void A_name_is_folded_to_its_letters_and_digits(string name, string key) => Assert.Equal(key, NameKey.From(name));

    [Fact]
    public void A_key_is_its_own_key_and_has_letters_and_digits_only() => AnyText.Texts.Sample(text =>
    {
        var key = NameKey.From(text);
        Assert.Equal(key, NameKey.From(key));
        Assert.All(key, c => Assert.True(char.IsLetterOrDigit(c)));
    }, iter: 5000);

    [Fact]
    public void Keys_ignore_case_spaces_and_hyphens() =>
        Gen.Select(Gen.String[Gen.Char["abcşüжя057"], 1, 5].Array[1, 4], Gen.OneOf("", " ", "-", "\u2011", "/", ".", " - ")).Sample((words, joint) =>
            Assert.Equal(NameKey.From(string.Concat(words)), NameKey.From(string.Join(joint, words).ToUpperInvariant())));
}
