using System.Globalization;
using System.Text;

namespace DealTracker.Core.Dates;

/// <summary>
/// Mends small slips in a text that is nearly EDTF, so that a refusal can name the right text. Nothing here is accepted silently.
/// </summary>
internal static class DateRepair
{
    /// <summary>The text with digits, dashes, spaces and slashes of other scripts as their ASCII counterparts.</summary>
    public static string ToAscii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            // Digits of every script have a value; full-width forms of signs are their ASCII code plus a constant.
            var digit = CharUnicodeInfo.GetDecimalDigitValue(letter);
            ascii.Append(digit >= 0 ? (char)('0' + digit)
                : letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0)
                : letter == '\u2026' ? ".."
                : letter == '\u2044' ? "/"
                : letter == '\u2212' || char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation ? "-"
                : char.IsWhiteSpace(letter) ? " "
                : letter.ToString());
        }
        return ascii.ToString();
    }

    /// <summary>Candidate corrections in order. The first one that is valid EDTF is suggested.</summary>
    public static IEnumerable<string> Attempts(string ascii)
    {
        var trimmed = ascii.Trim();
        yield return trimmed;
        var upper = trimmed.ToUpperInvariant();
        yield return upper;
        yield return upper.Replace("?~", "%", StringComparison.Ordinal).Replace("~?", "%", StringComparison.Ordinal);
        // A dash between two years, or two days, is meant as "to".
        yield return upper.Replace(" ", "", StringComparison.Ordinal);
        if (upper.Length > 1 && upper.Count(letter => letter == '-') % 2 == 1)
            yield return SlashAtMiddleDash(upper.Replace(" ", "", StringComparison.Ordinal));
        // Databases and RFC 3339 part the day from the time with a space.
        yield return upper.Replace(' ', 'T');
        // The draft of 2012 wrote u for X, "open" for .. and "unknown" for nothing.
        yield return upper.Replace("OPEN", "..", StringComparison.Ordinal)
            .Replace("UNKNOWN", "", StringComparison.Ordinal)
            .Replace('U', DigitPattern.Unspecified);
    }

    private static string SlashAtMiddleDash(string text)
    {
        var dashes = Enumerable.Range(0, text.Length).Where(at => text[at] == '-').ToList();
        var middle = dashes[dashes.Count / 2];
        return $"{text[..middle]}/{text[(middle + 1)..]}";
    }
}
