using System.Globalization;
using System.Text;

namespace DealTracker.Core.Text;

/// <summary>
/// Folds text so that spellings which a reader takes for the same compare equal: compatibility forms, marks and case
/// are dropped, and Cyrillic is written in Latin letters (С-400 becomes s-400, Триумф becomes triumf). Done in the
/// program, because the stores disagree about case and collation outside ASCII.
/// </summary>
public static class Folding
{
    private static readonly Dictionary<char, string> Latin = new()
    {
        ['а'] = "a",
        ['б'] = "b",
        ['в'] = "v",
        ['г'] = "g",
        ['д'] = "d",
        ['е'] = "e",
        ['ж'] = "zh",
        ['з'] = "z",
        ['и'] = "i",
        ['к'] = "k",
        ['л'] = "l",
        ['м'] = "m",
        ['н'] = "n",
        ['о'] = "o",
        ['п'] = "p",
        ['р'] = "r",
        ['с'] = "s",
        ['т'] = "t",
        ['у'] = "u",
        ['ф'] = "f",
        ['х'] = "kh",
        ['ц'] = "ts",
        ['ч'] = "ch",
        ['ш'] = "sh",
        ['щ'] = "shch",
        ['ъ'] = "",
        ['ы'] = "y",
        ['ь'] = "",
        ['э'] = "e",
        ['ю'] = "yu",
        ['я'] = "ya",
        ['і'] = "i",
        ['є'] = "ye",
        ['ґ'] = "g",
        ['ı'] = "i",
        ['ø'] = "o",
        ['ł'] = "l",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ə'] = "e",
        ['ς'] = "σ", // the end of a word is a matter of case too
    };

    /// <summary>
    /// Lower-case text without marks and invisible characters and in Latin letters where the script has them; spaces and
    /// punctuation stay. Takes any text: half of a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) continue;
            var lower = Rune.ToLowerInvariant(rune);
            if (lower.IsBmp && Latin.TryGetValue((char)lower.Value, out var latin)) folded.Append(latin);
            else folded.Append(lower);
        }

        return folded.ToString();
    }

    // Normalize throws for malformed UTF-16 and for U+FFFE.
    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && !text.Contains('\ufffe')) return text;
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) wellFormed.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        return wellFormed.ToString();
    }
}
