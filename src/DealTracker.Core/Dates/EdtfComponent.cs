using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>One date of EDTF: the whole of a point, or one side of an interval or a set.</summary>
internal sealed class EdtfComponent
{
    public required DigitPattern Year { get; init; }

    public DigitPattern? Month { get; init; }

    public DigitPattern? Day { get; init; }

    public SubYear? SubYear { get; init; }

    public ClockTime? Time { get; init; }

    /// <summary>One qualifier a part, from the year on.</summary>
    public required IReadOnlyList<Qualifier> Qualifiers { get; init; }

    /// <summary>The first day it may be.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last day it may be.</summary>
    public required DateOnly Last { get; init; }

    public Qualifier Qualifier => Qualifiers.Aggregate((all, qualifier) => all | qualifier);

    public DatePrecision Precision
    {
        get
        {
            if (Time is not null) return DatePrecision.Second;
            if (SubYear is not null) return SubYear.Precision;
            // A day of XX says no more than its month; a month of XX says no more than a year that is known.
            if (Day is { IsAllMasked: false } day)
                return day.IsKnown && Month is { IsKnown: true } && Year.IsKnown ? DatePrecision.Day : DatePrecision.DayMasked;
            if (Month is { } month && !(month.IsAllMasked && Year.IsKnown))
                return month.IsKnown ? DatePrecision.Month : DatePrecision.MonthMasked;
            return YearPrecision;
        }
    }

    /// <summary>The canonical text: qualifiers on the longest run of parts from the left that share one, then before each part.</summary>
    public string Text
    {
        get
        {
            string?[] parts = [Year.Text, Month?.Text ?? SubYear?.Code.ToString(CultureInfo.InvariantCulture), Day?.Text];
            var run = Qualifiers.TakeWhile(qualifier => qualifier == Qualifiers[0]).Count();
            var written = parts.OfType<string>().Select((part, at) =>
                at >= run ? Qualifiers[at].Sign() + part : at == run - 1 ? part + Qualifiers[0].Sign() : part);
            return string.Join('-', written) + (Time is null ? "" : "T" + Time);
        }
    }

    private DatePrecision YearPrecision => Year.TrailingMasks switch
    {
        0 => DatePrecision.Year,
        1 => DatePrecision.Decade,
        2 => DatePrecision.Century,
        3 => DatePrecision.Millennium,
        _ => DatePrecision.YearMasked,
    };
}
