using CsCheck;

namespace DealTracker.Core.Tests.Text;

/// <summary>Whatever people paste: query syntax, designators, scripts, marks, broken surrogates.</summary>
internal static class AnyText
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "\"", "*", "'", "(", ")", "^", ":", "AND", "OR", "NOT", "NEAR(", "T/A-50", "F-16", "Su-30MKI", "S-300PMU2", "S 400", "С-400", "Су-35С",
        "in 2019", "\0", "\u001a", "🚀", "👩‍✈️", "İ", "ı", "ẞ", "ς", "Σ", "ǅ", "Й", "ё", "Ї", "歼-20", "ミサイル", "ｶﾞ", "한국", "हिन्दी", "مسيّرة", "٤٠٠", "½",
        "Ⅻ", "²",
        "\u00ad", "\u200b", "\u200f", "\u2010", "\u2011", "\u2212", "\u00a0", "\ud83d", "\udc00", "\ufffe", "\uffff", "𝐒-𝟒𝟎𝟎", "𐐀", " ", "-", "/", ".");

    public static Gen<string> Texts { get; } = Gen.OneOf(Gen.String, Pieces.Array[0, 8].Select(string.Concat),
        Gen.Select(Pieces, Gen.String, Pieces, (a, b, c) => a + b + c));
}
