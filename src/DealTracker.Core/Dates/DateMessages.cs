using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>Words the refusals of texts that have the form of a date.</summary>
internal static class DateMessages
{
    private const int LongestQuote = 60;

    /// <summary>The text as a message repeats it: cut, and without control characters.</summary>
    public static string Short(string text)
    {
        var printable = string.Concat(text.Take(LongestQuote)
            .Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter));
        return text.Length > LongestQuote ? printable + "…" : printable;
    }

    public static EdtfProblem UnknownYear(string text) => EdtfProblem.Unsupported(
        $"'{Short(text)}' is EDTF, but a year of which no digit is known has no place on a timeline. Leave the date out instead.");

    public static EdtfProblem OutsideYears(string text) => EdtfProblem.Unsupported(
        $"'{Short(text)}' is EDTF, but it reaches outside the years supported here, 0001 to 9999.");

    public static EdtfProblem NoBound(string text) => EdtfProblem.Unsupported(
        $"'{Short(text)}' has neither a start nor an end. Leave the date out instead.");

    public static EdtfProblem Reversed(string text, string start, string end, string inOrder) => EdtfProblem.Invalid(
        $"'{Short(text)}' ends before it starts: {end} is before {start}. Write {inOrder} if the two are swapped.", inOrder);

    public static EdtfProblem TimeInRange(string text) => EdtfProblem.Unsupported(
        $"'{Short(text)}' has a time of day in an interval. Intervals here run from day to day: leave the time out.");

    public static EdtfProblem NotAMonth(string text, DigitPattern year, DigitPattern month, DigitPattern? day)
    {
        if (month.Text == "00")
            return EdtfProblem.Invalid(
                $"{text} is not a date: there is no month 00. Write {year} if the month is not known.", year.Text);
        if (day is not null && month.IsKnown && SubYear.FromCode(month.Value) is not null)
            return EdtfProblem.Invalid(
                $"{text} is not a date: {month} is a season, quarter or half-year, which has no days. Write {year}-{month}.",
                $"{year}-{month}");
        const string codes = "months are 01 to 12, and 21 to 41 are seasons, quarters and half-years";
        if (day is null && NextYears(year, month) is { } interval)
            return EdtfProblem.Invalid($"{text} is not a date: {codes}. Write {interval} if two years are meant.", interval);
        if (day is { IsKnown: true } swapped && month.IsKnown && year.IsKnown && swapped.Value is >= 1 and <= 12)
        {
            var dayFirst = $"{year}-{swapped}-{month}";
            if (EdtfComponentParser.TryRead(dayFirst, out _, out _))
                return EdtfProblem.Invalid(
                    $"{text} is not a date: there is no month {month}. Write {dayFirst} if month and day are swapped.", dayFirst);
        }
        return EdtfProblem.Invalid($"{text} is not a date: there is no month {month}; {codes}.");
    }

    public static EdtfProblem NotADay(string text, DigitPattern year, DigitPattern month, DigitPattern day)
    {
        if (day.Text == "00")
            return EdtfProblem.Invalid(
                $"{text} is not a day: there is no day 00. Write {year}-{month} if the day is not known.", $"{year}-{month}");
        if (!year.IsKnown || !month.IsKnown) return EdtfProblem.Invalid($"{text} fits no day of the calendar.");
        var length = DateTime.DaysInMonth(year.Value, month.Value);
        var name = MonthNames.For(month.Value);
        var fact = string.Create(CultureInfo.InvariantCulture, $"{text} is not a day: {name} {year} has {length} days");
        var monthOnly = $"{year}-{month}";
        if (!day.IsKnown) return EdtfProblem.Invalid($"{fact}. Use {monthOnly}.", monthOnly);
        var lastDay = string.Create(CultureInfo.InvariantCulture, $"{year}-{month}-{length:00}");
        return EdtfProblem.Invalid($"{fact}. Use {lastDay} or {monthOnly}.", lastDay, monthOnly);
    }

    public static EdtfProblem NotATime(string date, string clock)
    {
        if (ClockTime.Read(clock, strict: false) is { } loose)
            return EdtfProblem.Invalid(
                $"'{Short(date + "T" + clock)}' is not EDTF: a time has hours, minutes and whole seconds. "
                + $"Write {date}T{loose}, or only {date}.",
                $"{date}T{loose}", date);
        return EdtfProblem.Invalid(
            $"'{Short(date + "T" + clock)}' is not a date-time: write {date}T10:00:00Z "
            + $"(00:00:00 to 23:59:59, with Z or an offset up to 14:00), or only {date}.",
            date);
    }

    /// <summary>The interval behind a form such as <c>2019-20</c>, which people write for 2019 to 2020.</summary>
    private static string? NextYears(DigitPattern year, DigitPattern month) =>
        year.IsKnown && month.IsKnown && month.Value > year.Value % 100 ? $"{year}/{year.Text[..2]}{month}" : null;
}
