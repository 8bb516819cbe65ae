using DealTracker.Core.Codes;

namespace DealTracker.Core.Dates;

/// <summary>How closely a date is stated.</summary>
public enum DatePrecision
{
    /// <summary>A date and time of day, <c>2024-05-17T10:00:00Z</c>. Bounds are still whole days.</summary>
    [Definition("A date and time of day; bounds are still whole days.")]
    Second,

    /// <summary>A day, <c>2024-05-17</c>.</summary>
    [Definition("A day.")]
    Day,

    /// <summary>A month, <c>2024-05</c>, <c>2024-05-XX</c>; also of an unknown year, <c>201X-05</c>.</summary>
    [Definition("A month.")]
    Month,

    /// <summary>Three months of the year, codes 33–36.</summary>
    [Definition("Three months of a year.")]
    Quarter,

    /// <summary>A season, codes 21–32.</summary>
    [Definition("A season of a year.")]
    Season,

    /// <summary>Four months of the year, codes 37–39.</summary>
    [Definition("Four months of a year.")]
    Quadrimester,

    /// <summary>Six months of the year, codes 40 and 41.</summary>
    [Definition("Six months of a year.")]
    HalfYear,

    /// <summary>A year, <c>2024</c>, <c>2024-XX</c>, <c>2024-XX-XX</c>.</summary>
    [Definition("A year.")]
    Year,

    /// <summary>Ten years, <c>199X</c>.</summary>
    [Definition("Ten years.")]
    Decade,

    /// <summary>A hundred years, <c>19XX</c>.</summary>
    [Definition("A hundred years.")]
    Century,

    /// <summary>A thousand years, <c>1XXX</c>.</summary>
    [Definition("A thousand years.")]
    Millennium,

    /// <summary>A day some of whose digits are not known, <c>2024-XX-15</c>, <c>156X-12-25</c>.</summary>
    [Definition("A day some of whose digits are not known.")]
    DayMasked,

    /// <summary>A month some of whose digits are not known, <c>1984-1X</c>, <c>1XXX-XX</c>.</summary>
    [Definition("A month some of whose digits are not known.")]
    MonthMasked,

    /// <summary>A year masked otherwise than from the right, <c>19X5</c>.</summary>
    [Definition("A year some of whose digits are not known, other than the last ones.")]
    YearMasked,

    /// <summary>Two sides of different precision, <c>2004-02-01/2005</c>.</summary>
    [Definition("Two sides of different precision.")]
    Mixed,
}
