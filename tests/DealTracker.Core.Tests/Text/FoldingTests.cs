using CsCheck;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

public sealed class FoldingTests
{
    [Fact]
    public void Folding_takes_any_text_and_changes_nothing_when_done_again() => AnyText.Texts.Sample(text =>
    {
        var folded = Folding.Fold(text);
        Assert.Equal(folded, Folding.Fold(folded));
    }, iter: 5000);

    [Fact]
    public void Case_does_not_count() => AnyText.Texts.Sample(text =>
        Assert.Equal(Folding.Fold(text.ToLowerInvariant()), Folding.Fold(text.ToLowerInvariant().ToUpperInvariant())), iter: 5000);

    [Fact]
    public void Composed_and_decomposed_marks_fold_the_same() =>
        Gen.String[Gen.Char["ÁéñÖşĞİйЁїがё"], 0, 8].Sample(text =>
            Assert.Equal(Folding.Fold(text.Normalize(System.Text.NormalizationForm.FormC)), Folding.Fold(text.Normalize(System.Text.NormalizationForm.FormD))));

    [Theory]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("Iğdır", "igdir")]
    [InlineData("Türkiye", "turkiye")]
    [InlineData("Baykar TB2", "baykar tb2")]
    [InlineData("Триумф", "triumf")]
    [InlineData("С-400", "s-400")]
    [InlineData("ЩИТ", "shchit")]
    [InlineData("подъезд", "podezd")]
    [InlineData("Ёж", "ezh")]
    [InlineData("Київ", "kiiv")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Færø", "faero")]
    [InlineData("STRAẞE", "strasse")]
    [InlineData("ΑΘΗΝΆΣ", "αθηνασ")]
    [InlineData("Αθηνάς", "αθηνασ")]
    [InlineData("ＦＣ－３１", "fc-31")]
    [InlineData("T\u00adriumf", "triumf")]
    [InlineData("Tri\u200bumf", "triumf")]
    [InlineData("\u200fS-400\u200e", "s-400")]
    [InlineData("歼-20", "歼-20")]
    public void Spellings_that_a_reader_takes_for_the_same_fold_the_same(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Assert.Equal("x\ufffdy", Folding.Fold("X\ud800Y"));
        Assert.Equal("x\ufffdy", Folding.Fold("X\udc00Y"));
        Assert.Equal("x\ufffd", Folding.Fold("X\ufffe"));
    }
}
