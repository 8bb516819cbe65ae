using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>Writes the error message for a text that is not EDTF at all, with suggestions of what the author may have meant.</summary>
internal static class DateHints
{
    private const int LongestText = 256;

    private const string Forms =
        "Write a day (2019-09-04), a month (2019-09), a year (2019), a quarter (2019-33), 2019~ for about 2019, "
        + "or an interval (2019-10/2020-03)";

    private static readonly string[] RelativeWords =
    [
        "today", "yesterday", "tomorrow", "now", "present", "current", "currently", "ongoing", "recent", "recently", "soon", "ago",
        "next", "last", "this", "coming", "previous", "following", "later", "earlier",
    ];

    private static readonly string[] UnknownWords =
        ["unknown", "undated", "none", "null", "n/a", "na", "tbd", "tba", "?", "-", "??", "nd", "n.d."];

    /// <summary>The refusal of a text too long or too empty to be looked at; otherwise null.</summary>
    public static EdtfProblem? Unreadable(string? text) =>
        string.IsNullOrWhiteSpace(text) ? EdtfProblem.Invalid("The date is empty. Leave it out where no date is known.")
        : text.Length > LongestText ? EdtfProblem.Invalid(string.Create(CultureInfo.InvariantCulture,
            $"'{DateMessages.Short(text)}' is too long for a date: {text.Length} characters. {Forms}."))
        : null;

    public static EdtfProblem NotEdtf(string text)
    {
        var fault = $"'{DateMessages.Short(text)}' {Fault(text)}";
        var ascii = DateRepair.ToAscii(text);
        foreach (var repaired in DateRepair.Attempts(ascii))
        {
            if (EdtfParser.TryRead(repaired, out var date, out var problem))
                return EdtfProblem.Invalid($"{fault}: write {date!.Text} for {date.Label}.", date.Text);
            if (problem is { Kind: EdtfProblemKind.Unsupported }) return problem;
        }
        var meant = PlainEnglishDate.Read(ascii);
        if (meant.Count > 0)
            return EdtfProblem.Invalid(
                $"{fault}: write {string.Join(", or ", meant.Select(date => $"{date.Text} for {date.Label}"))}.",
                [.. meant.Select(date => date.Text)]);
        return EdtfProblem.Invalid($"{fault}. {Advice(ascii.Trim().ToLowerInvariant())}.");
    }

    private static string Fault(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii)
                return string.Create(CultureInfo.InvariantCulture,
                    $"is not EDTF, which is ASCII only, because of U+{rune.Value:X4}");
        }
        return "is not EDTF";
    }

    private static string Advice(string text)
    {
        if (UnknownWords.Contains(text)) return "Leave the date out where it is not known";
        var words = text.Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(RelativeWords.Contains))
        {
            return "Words that depend on the day of writing go into dateAsReported; "
                + "the date itself is absolute, as 2020 for 'next year' said in 2019";
        }
        if (words is [['p' or 'r', >= '0' and <= '9', ..], ..] || text.Contains("/p", StringComparison.Ordinal))
            return "Durations and repetitions are ISO 8601 but not EDTF: write both sides of the interval, as 2019-10/2020-03";
        return Forms;
    }
}
