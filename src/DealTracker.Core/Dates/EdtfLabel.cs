namespace DealTracker.Core.Dates;

/// <summary>Says a date in plain English. The wording:</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>~</c> is "c." before, <c>?</c> is "(uncertain)" after, <c>%</c> is both; each side of a span says its own.</item>
/// <item>A span is "A to B", "from A", "until B"; an unknown end adds "(end not known)", where an open one adds nothing.</item>
/// <item>A set is "between A and B", "not before A", "by B" for a day and "by the end of B" for anything longer.</item>
/// <item>A quadrimester is "early", "mid-" or "late" of its year.</item>
/// </list>
/// </remarks>
internal static class EdtfLabel
{
    public static string For(EdtfComponent date) => Qualified(ComponentLabel.For(date), date);

    public static string OfSet(EdtfComponent? first, EdtfComponent? last) => (first, last) switch
    {
        ({ } only, null) => $"not before {Within(only)}",
        (null, { } only) => only.Precision == DatePrecision.Day ? $"by {Within(only)}" : $"by the end of {Within(only)}",
        _ => first!.Text == last!.Text ? For(first) : $"between {Within(first)} and {Within(last)}",
    };

    public static string OfInterval(EdtfComponent? start, EdtfComponent? end, IntervalEnd openStart, IntervalEnd openEnd)
    {
        if (start is null)
            return $"until {Within(end!)}" + (openStart == IntervalEnd.Unknown ? " (start not known)" : "");
        if (end is null) return $"from {Within(start)}" + (openEnd == IntervalEnd.Unknown ? " (end not known)" : "");
        if (start.Text != end.Text) return $"{For(start)} to {Within(end)}";
        // From a day to the same day is that day; from a month to the same month is some stretch of it.
        return start.Precision == DatePrecision.Day ? For(start) : $"within {Within(start)}";
    }

    /// <summary>The label as it stands after another word: "the first half of 2025", "the 1990s".</summary>
    private static string Within(EdtfComponent date) =>
        Qualified(ComponentLabel.TakesArticle(date) ? "the " + ComponentLabel.For(date) : ComponentLabel.For(date), date);

    private static string Qualified(string label, EdtfComponent date)
    {
        var about = date.Qualifier.HasFlag(Qualifier.Approximate) ? "c. " : "";
        var doubt = date.Qualifier.HasFlag(Qualifier.Uncertain) ? " (uncertain)" : "";
        return about + label + doubt;
    }
}
