using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>Says a year, decade, century or other pattern of years.</summary>
internal static class YearLabel
{
    /// <summary>
    /// "2019", "AD 985", "1990s" for <c>199X</c>, "20th century (1900–1999)" for <c>19XX</c>. The first decade of a century is
    /// "1900–1909", because "1900s" would leave open which is meant.
    /// </summary>
    public static string For(DigitPattern year)
    {
        if (year.IsKnown) return For(year.Value);
        var (first, last) = Bounds(year);
        return year.TrailingMasks switch
        {
            1 when first % 100 != 0 && first >= 10 => $"{For(first)}s",
            2 => string.Create(CultureInfo.InvariantCulture, $"{Ordinal(first / 100 + 1)} century ({first}–{last})"),
            1 or 3 => string.Create(CultureInfo.InvariantCulture, $"{(first < 1000 ? "AD " : "")}{first}–{last}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"a year of the form {year} ({first}–{last})"),
        };
    }

    public static string For(int year) => string.Create(CultureInfo.InvariantCulture, $"{(year < 1000 ? "AD " : "")}{year}");

    /// <summary>Whether it is a decade or century, which takes "the" inside a sentence.</summary>
    public static bool TakesArticle(DigitPattern year) =>
        year.TrailingMasks == 2 || year.TrailingMasks == 1 && For(year).EndsWith('s');

    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => string.Create(CultureInfo.InvariantCulture, $"{number}th"),
        (_, 1) => string.Create(CultureInfo.InvariantCulture, $"{number}st"),
        (_, 2) => string.Create(CultureInfo.InvariantCulture, $"{number}nd"),
        (_, 3) => string.Create(CultureInfo.InvariantCulture, $"{number}rd"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{number}th"),
    };

    private static (int First, int Last) Bounds(DigitPattern year)
    {
        var years = year.Candidates(CalendarSearch.FirstYear, CalendarSearch.LastYear).ToList();
        return (years[0], years[^1]);
    }
}
