using DealTracker.Core.Dates;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>What is not known is left out: TimelineJS shows a date as closely as it is given.</summary>
internal sealed record TimelineJsDate(int Year, int? Month, int? Day)
{
    /// <summary>
    /// Start and end. A period that is no calendar year, month or day (a quarter, a decade) has both, and so has a range. One without
    /// a first day stands at its last.
    /// </summary>
    public static (TimelineJsDate Start, TimelineJsDate? End) From(EdtfDate date)
    {
        var (start, end) = (date.Precision == DatePrecision.Mixed ? Sides(date) : [date]) switch
        {
            [var day] => (day, day),
            [var left, .., var right] => (left, right),
            _ => throw new InvalidOperationException($"'{date.Text}' has no side."),
        };
        var first = Cut(start.Earliest, start.Precision);
        var last = Cut(end.Latest, end.Precision);
        return (first ?? last ?? throw new InvalidOperationException($"'{date.Text}' has no day."), last == first || first is null ? null : last);
    }

    /// <summary>Each side of a range is as precise as it is written.</summary>
    private static EdtfDate[] Sides(EdtfDate date) => [.. date.Text.Trim('[', ']').Split(["/", ".."], StringSplitOptions.None).Select(EdtfDate.Parse)];

    private static TimelineJsDate? Cut(DateOnly? day, DatePrecision precision) => (day, precision) switch
    {
        (null, _) => null,
        ({ } exact, DatePrecision.Second or DatePrecision.Day or DatePrecision.DayMasked) => new(exact.Year, exact.Month, exact.Day),
        ({ } some, DatePrecision.Year or DatePrecision.YearMasked or DatePrecision.Decade or DatePrecision.Century or DatePrecision.Millennium) =>
            new(some.Year, null, null),
        ({ } some, _) => new(some.Year, some.Month, null),
    };
}
