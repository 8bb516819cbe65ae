namespace DealTracker.Core.Dates;

/// <summary>Reads one date: <c>2019</c>, <c>2019-09</c>, <c>2024-33</c>, <c>2004?-06-~11</c>, <c>1985-04-12T23:20:30Z</c>.</summary>
/// <remarks>
/// A null problem beside a false answer says "this is not EDTF at all": <see cref="DateHints"/> words that for the whole text.
/// </remarks>
internal static class EdtfComponentParser
{
    public static bool TryRead(string text, out EdtfComponent? component, out EdtfProblem? problem)
    {
        component = null;
        problem = OutsideProfile.Find(text);
        if (problem is not null) return false;
        var at = text.IndexOf('T', StringComparison.Ordinal);
        return at < 0
            ? TryReadDate(text, null, out component, out problem)
            : TryReadDateTime(text[..at], text[(at + 1)..], out component, out problem);
    }

    private static bool TryReadDateTime(string date, string clock, out EdtfComponent? component, out EdtfProblem? problem)
    {
        // EDTF takes a time only beside a whole and unqualified day.
        if (!TryReadDate(date, null, out component, out problem)) return false;
        if (component is not { Precision: DatePrecision.Day, Qualifier: Qualifier.None })
        {
            component = null;
            return false;
        }
        if (ClockTime.Read(clock, strict: true) is not { } time)
        {
            component = null;
            problem = DateMessages.NotATime(date, clock);
            return false;
        }
        return TryReadDate(date, time, out component, out problem);
    }

    private static bool TryReadDate(string text, ClockTime? time, out EdtfComponent? component, out EdtfProblem? problem)
    {
        component = null;
        problem = null;
        if (ReadParts(text) is not { } parts) return false;

        var year = new DigitPattern(parts[0].Digits);
        DigitPattern? second = parts.Count > 1 ? new DigitPattern(parts[1].Digits) : null;
        DigitPattern? day = parts.Count > 2 ? new DigitPattern(parts[2].Digits) : null;
        var subYear = second is { IsKnown: true } code && day is null ? SubYear.FromCode(code.Value) : null;
        var month = subYear is null ? second : null;

        problem = Refusal(text, year, month, day);
        if (problem is not null) return false;
        if (Bounds(year, month, day, subYear, time) is not { } bounds)
        {
            problem = DateMessages.OutsideYears(text);
            return false;
        }
        component = new EdtfComponent
        {
            Year = year,
            Month = month,
            Day = day,
            SubYear = subYear,
            Time = time,
            Qualifiers = Spread(parts),
            First = bounds.First,
            Last = bounds.Last,
        };
        return true;
    }

    private static EdtfProblem? Refusal(string text, DigitPattern year, DigitPattern? month, DigitPattern? day)
    {
        if (year.IsAllMasked) return DateMessages.UnknownYear(text);
        if (year.Text == "0000") return DateMessages.OutsideYears(text);
        if (month is { } m && !m.Candidates(1, 12).Any()) return DateMessages.NotAMonth(text, year, m, day);
        return CalendarSearch.Find(year, month, day) is null ? DateMessages.NotADay(text, year, month!.Value, day!.Value) : null;
    }

    /// <summary>The first and last day; null where either is outside the years 0001 to 9999.</summary>
    private static (DateOnly First, DateOnly Last)? Bounds(
        DigitPattern year, DigitPattern? month, DigitPattern? day, SubYear? subYear, ClockTime? time)
    {
        if (subYear is not null)
        {
            var years = year.Candidates(CalendarSearch.FirstYear, CalendarSearch.LastYear).ToList();
            return subYear.LastDay(years[^1]) is { } last ? (subYear.FirstDay(years[0]), last) : null;
        }
        var bounds = CalendarSearch.Find(year, month, day)!.Value;
        if (time is null) return bounds;
        var utcDay = bounds.First.DayNumber + time.DaysToUtc;
        return utcDay < DateOnly.MinValue.DayNumber || utcDay > DateOnly.MaxValue.DayNumber
            ? null
            : (DateOnly.FromDayNumber(utcDay), DateOnly.FromDayNumber(utcDay));
    }

    /// <summary>A qualifier for each part: a sign before a part is its own, one after it holds for all parts to its left too.</summary>
    private static Qualifier[] Spread(List<Part> parts)
    {
        var spread = new Qualifier[parts.Count];
        var fromTheRight = Qualifier.None;
        for (var at = parts.Count - 1; at >= 0; at--)
        {
            fromTheRight |= parts[at].After;
            spread[at] = parts[at].Before | fromTheRight;
        }
        return spread;
    }

    /// <summary>Cuts a date at its hyphens into four digits, then two and two; null where it is not made so.</summary>
    private static List<Part>? ReadParts(string text)
    {
        var pieces = text.Split('-');
        if (pieces.Length > 3) return null;
        var parts = new List<Part>(pieces.Length);
        foreach (var piece in pieces)
        {
            if (ReadPart(piece, digits: parts.Count == 0 ? 4 : 2) is not { } part) return null;
            parts.Add(part);
        }
        return parts;
    }

    private static Part? ReadPart(string piece, int digits)
    {
        var before = piece.Length > 0 ? QualifierSigns.FromSign(piece[0]) : Qualifier.None;
        var after = piece.Length > 0 ? QualifierSigns.FromSign(piece[^1]) : Qualifier.None;
        var start = before == Qualifier.None ? 0 : 1;
        var end = piece.Length - (after == Qualifier.None ? 0 : 1);
        if (end - start != digits) return null;
        var text = piece[start..end];
        return text.All(letter => char.IsAsciiDigit(letter) || letter == DigitPattern.Unspecified)
            ? new Part(text, before, after)
            : null;
    }

    private readonly record struct Part(string Digits, Qualifier Before, Qualifier After);
}
