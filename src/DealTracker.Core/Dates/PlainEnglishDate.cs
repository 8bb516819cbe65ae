namespace DealTracker.Core.Dates;

/// <summary>Guesses the EDTF behind dates as people write them, for a refusal's suggestions: "Sept 2019", "by 2025".</summary>
internal static class PlainEnglishDate
{
    private static readonly string[] AboutWords =
        ["circa ", "ca. ", "ca ", "c. ", "c.", "about ", "around ", "approximately ", "approx. ", "roughly "];

    // Each phrase changes the date after it. A longer phrase stands before its own beginnings.
    private static readonly (string Phrase, string Before, string After)[] Openings =
    [
        ("by the end of ", "[..", "]"), ("by end of ", "[..", "]"), ("by ", "[..", "]"), ("no later than ", "[..", "]"),
        ("not later than ", "[..", "]"), ("not before ", "[", "..]"), ("no earlier than ", "[", "..]"), ("not earlier than ", "[", "..]"),
        ("since ", "", "/.."), ("from ", "", "/.."), ("until ", "../", ""), ("till ", "../", ""), ("up to ", "../", ""),
    ];

    private static readonly string[] Joints = [" to ", " until ", " till ", " through ", " - "];

    private static readonly string[] OpenWords = ["now", "present", "today", "ongoing", "open"];

    /// <summary>The dates that may be meant, the likeliest first; none where nothing is recognised.</summary>
    public static IReadOnlyList<EdtfDate> Read(string ascii)
    {
        var text = string.Join(' ', ascii.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return [.. Guesses(text).Distinct().Select(Accepted).OfType<EdtfDate>()];
    }

    private static List<string> Guesses(string text)
    {
        if (text.StartsWith("between ", StringComparison.Ordinal) && Halves(text["between ".Length..], " and ") is { } set)
            return Pairs(set.First, set.Second, (first, last) => $"[{first}..{last}]");
        if (Span(text) is { Count: > 0 } spans) return spans;
        foreach (var (phrase, before, after) in Openings)
        {
            if (text.StartsWith(phrase, StringComparison.Ordinal))
                return [.. Single(text[phrase.Length..]).Select(date => before + date + after)];
        }
        return Single(text);
    }

    /// <summary>"A to B", "from A to B", "A to present".</summary>
    private static List<string> Span(string text)
    {
        var span = text.StartsWith("from ", StringComparison.Ordinal) ? text["from ".Length..] : text;
        foreach (var joint in Joints)
        {
            if (Halves(span, joint) is { } sides)
                return OpenWords.Contains(sides.Second)
                    ? [.. Single(sides.First).Select(start => start + "/..")]
                    : Pairs(sides.First, sides.Second, (start, end) => $"{start}/{end}");
        }
        return [];
    }

    /// <summary>Every first with every second; a first without a year of its own ("March to May 2020") takes the second's.</summary>
    private static List<string> Pairs(string first, string second, Func<string, string, string> joined)
    {
        var starts = Single(first);
        return
        [
            .. from end in Single(second)
               from start in starts.Count > 0 ? starts : Single($"{first} {end[..4]}")
               select joined(start, end),
        ];
    }

    /// <summary>One date, with or without "about". It holds no other phrase, so that a repetitive text cannot multiply guesses.</summary>
    private static List<string> Single(string text)
    {
        var about = Array.Find(AboutWords, word => text.StartsWith(word, StringComparison.Ordinal));
        var rest = about is null ? text : text[about.Length..];
        var dates = Accepted(rest.ToUpperInvariant()) is { } edtf ? [edtf.Text] : WrittenDate.Read(rest);
        return [.. dates.Select(date => about is null ? date : date + "~")];
    }

    private static EdtfDate? Accepted(string guess) => EdtfParser.TryRead(guess, out var date, out _) ? date : null;

    private static (string First, string Second)? Halves(string text, string joint)
    {
        var at = text.IndexOf(joint, StringComparison.Ordinal);
        return at < 0 ? null : (text[..at], text[(at + joint.Length)..]);
    }
}
