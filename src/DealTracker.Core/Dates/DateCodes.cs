namespace DealTracker.Core.Dates;

/// <summary>The snake_case codes under which JSON, CSV and SQL know the date enums. Codes are a contract; names are not.</summary>
public static class DateCodes
{
    /// <summary><c>point</c> or <c>span</c>.</summary>
    public static string Code(this DateKind kind) => kind switch
    {
        DateKind.Point => "point",
        DateKind.Span => "span",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary><c>open</c>, <c>unknown</c>, or <c>none</c> where the side has a bound.</summary>
    public static string Code(this IntervalEnd end) => end switch
    {
        IntervalEnd.None => "none",
        IntervalEnd.Open => "open",
        IntervalEnd.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, null),
    };

    /// <summary>Such as <c>day</c>, <c>half_year</c>, <c>day_masked</c>.</summary>
    public static string Code(this DatePrecision precision) => precision switch
    {
        DatePrecision.Second => "second",
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Quarter => "quarter",
        DatePrecision.Season => "season",
        DatePrecision.Quadrimester => "quadrimester",
        DatePrecision.HalfYear => "half_year",
        DatePrecision.Year => "year",
        DatePrecision.Decade => "decade",
        DatePrecision.Century => "century",
        DatePrecision.Millennium => "millennium",
        DatePrecision.DayMasked => "day_masked",
        DatePrecision.MonthMasked => "month_masked",
        DatePrecision.YearMasked => "year_masked",
        DatePrecision.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, null),
    };
}
