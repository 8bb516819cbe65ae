namespace DealTracker.Core.Dates;

/// <summary>A part of a year that EDTF writes in the month's place, codes 21–41.</summary>
/// <param name="Code">The code, 21–41.</param>
/// <param name="Precision">Season, quarter, quadrimester or half-year.</param>
/// <param name="FirstMonth">Its first month, 1–12.</param>
/// <param name="Months">How many months it lasts; a winter runs into the next year.</param>
/// <remarks>
/// ISO 8601-2:2019 gives seasons no months. These are the meteorological ones; 21–24, which name no hemisphere, are read
/// as northern, as arms reporting uses them. So winter 2024 begins in December 2024.
/// </remarks>
internal sealed record SubYear(int Code, DatePrecision Precision, int FirstMonth, int Months)
{
    public static SubYear? FromCode(int code) => code switch
    {
        >= 21 and <= 24 => Season(code, firstMonth: 3 + 3 * (code - 21)),
        >= 25 and <= 28 => Season(code, firstMonth: 3 + 3 * (code - 25)),
        29 or 30 => Season(code, firstMonth: 9 + 3 * (code - 29)),
        31 or 32 => Season(code, firstMonth: 3 + 3 * (code - 31)),
        >= 33 and <= 36 => new(code, DatePrecision.Quarter, 1 + 3 * (code - 33), 3),
        >= 37 and <= 39 => new(code, DatePrecision.Quadrimester, 1 + 4 * (code - 37), 4),
        40 or 41 => new(code, DatePrecision.HalfYear, 1 + 6 * (code - 40), 6),
        _ => null,
    };

    /// <summary>Whether it begins in one year and ends in the next.</summary>
    public bool CrossesNewYear => FirstMonth + Months - 1 > 12;

    public DateOnly FirstDay(int year) => new(year, FirstMonth, 1);

    /// <summary>Its last day, or null where that is after the year 9999.</summary>
    public DateOnly? LastDay(int year)
    {
        var lastYear = CrossesNewYear ? year + 1 : year;
        var lastMonth = (FirstMonth + Months - 2) % 12 + 1;
        return lastYear > 9999 ? null : new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth));
    }

    private static SubYear Season(int code, int firstMonth) => new(code, DatePrecision.Season, firstMonth, 3);
}
