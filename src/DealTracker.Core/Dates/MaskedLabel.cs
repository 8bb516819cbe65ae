using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>Says a month or day of which digits are not known.</summary>
internal static class MaskedLabel
{
    /// <summary>Beyond this many, candidates are said as "between … and …".</summary>
    private const int MostListed = 3;

    /// <summary>The words, or null where neither year, month nor day is masked.</summary>
    public static string? For(EdtfComponent date)
    {
        var month = date.Month!.Value;
        var noDay = date.Day is null or { IsAllMasked: true };
        if (month.IsAllMasked)
            return noDay ? UnknownMonth(date) : date.Day!.Value.IsKnown ? DayOfSomeMonth(date) : Bounds(date);
        if (!month.IsKnown) return noDay && date.Year.IsKnown ? SomeMonths(date, month) : Bounds(date);
        if (!noDay && !date.Day!.Value.IsKnown) return date.Year.IsKnown ? SomeDays(date, month.Value) : Bounds(date);

        var name = MonthNames.For(month.Value);
        var day = noDay ? "" : date.Day!.Value.Value.ToString(CultureInfo.InvariantCulture) + " ";
        var unknownDay = date.Day is not null && noDay ? " (day not known)" : "";
        if (!date.Year.IsKnown) return $"{day}{name} in {ComponentLabel.YearIn(date.Year)}{unknownDay}";
        return unknownDay.Length > 0 ? $"{name} {YearLabel.For(date.Year)}{unknownDay}" : null;
    }

    private static string UnknownMonth(EdtfComponent date) =>
        $"{YearLabel.For(date.Year)} ({(date.Day is null ? "month" : "month and day")} not known)";

    private static string DayOfSomeMonth(EdtfComponent date) =>
        $"{YearLabel.Ordinal(date.Day!.Value.Value)} of a month in {ComponentLabel.YearIn(date.Year)}";

    private static string SomeMonths(EdtfComponent date, DigitPattern month)
    {
        var names = month.Candidates(1, 12).Select(MonthNames.For).ToList();
        var year = YearLabel.For(date.Year);
        var unknownDay = date.Day is null ? "" : " (day not known)";
        return (names.Count > MostListed ? $"between {names[0]} and {names[^1]} {year}" : $"{Listed(names)} {year}") + unknownDay;
    }

    private static string SomeDays(EdtfComponent date, int month)
    {
        var days = date.Day!.Value.Candidates(1, DateTime.DaysInMonth(date.Year.Value, month))
            .Select(day => day.ToString(CultureInfo.InvariantCulture)).ToList();
        var monthAndYear = $"{MonthNames.For(month)} {YearLabel.For(date.Year)}";
        return days.Count > MostListed
            ? $"between {days[0]} and {days[^1]} {monthAndYear}"
            : $"{Listed(days)} {monthAndYear}";
    }

    /// <summary>For patterns that no phrase fits: the bounds, and the pattern itself.</summary>
    private static string Bounds(EdtfComponent date) => $"between {Day(date.First)} and {Day(date.Last)} ({Pattern(date)})";

    private static string Pattern(EdtfComponent date) =>
        string.Join('-', new[] { date.Year.Text, date.Month?.Text, date.Day?.Text }.OfType<string>());

    private static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthNames.For(day.Month)} {YearLabel.For(day.Year)}");

    private static string Listed(List<string> names) => names.Count == 1
        ? names[0]
        : $"{string.Join(", ", names[..^1])} or {names[^1]}";
}
