namespace DealTracker.Core.Dates;

/// <summary>Finds the first and last day of the calendar that fit a pattern of digits.</summary>
internal static class CalendarSearch
{
    public const int FirstYear = 1;
    public const int LastYear = 9999;

    /// <summary>The first and last fitting day, or null where no such day exists (<c>2019-02-29</c>, <c>2024-02-3X</c>).</summary>
    public static (DateOnly First, DateOnly Last)? Find(DigitPattern year, DigitPattern? month, DigitPattern? day)
    {
        // Nearly every date has no mask, and nothing to search for.
        if (year.IsKnown && month is not { IsKnown: false } && day is not { IsKnown: false }) return Known(year.Value, month?.Value, day?.Value);
        var years = year.Candidates(FirstYear, LastYear).ToList();
        var months = month?.Candidates(1, 12).ToList() ?? [.. Enumerable.Range(1, 12)];
        // Search from each end, so that only a pattern without any day costs a whole pass.
        var first = Days(years, months, day, fromTheEnd: false);
        var last = Days(Enumerable.Reverse(years), [.. Enumerable.Reverse(months)], day, fromTheEnd: true);
        return first.Cast<DateOnly?>().FirstOrDefault() is { } firstDay ? (firstDay, last.First()) : null;
    }

    private static (DateOnly First, DateOnly Last)? Known(int year, int? month, int? day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12) return null;
        var length = DateTime.DaysInMonth(year, month ?? 12);
        if (day is < 1 || day > length) return null;
        return (new DateOnly(year, month ?? 1, day ?? 1), new DateOnly(year, month ?? 12, day ?? length));
    }

    private static IEnumerable<DateOnly> Days(IEnumerable<int> years, List<int> months, DigitPattern? day, bool fromTheEnd)
    {
        foreach (var year in years)
        {
            foreach (var month in months)
            {
                var length = DateTime.DaysInMonth(year, month);
                for (var step = 1; step <= length; step++)
                {
                    var candidate = fromTheEnd ? length + 1 - step : step;
                    if (day is not { } pattern || pattern.Matches(candidate))
                        yield return new DateOnly(year, month, candidate);
                }
            }
        }
    }
}
