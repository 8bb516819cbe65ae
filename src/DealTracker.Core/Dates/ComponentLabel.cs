using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>Says one date in plain English, without its qualifiers.</summary>
internal static class ComponentLabel
{
    public static string For(EdtfComponent date)
    {
        if (date.Time is { } time) return $"{DayOf(date)}, {time.Clock}" + ZoneOf(time);
        if (date.SubYear is { } part)
        {
            return date.Year.IsKnown
                ? PartOf(part, date.Year.Value)
                : $"{PartName(part)} of a year in {YearIn(date.Year)}";
        }
        if (date.Month is null) return YearLabel.For(date.Year);
        return date.Precision == DatePrecision.Day ? DayOf(date) : MaskedLabel.For(date) ?? YearAndMonth(date);
    }

    /// <summary>Whether the label takes "the" inside a sentence.</summary>
    public static bool TakesArticle(EdtfComponent date) =>
        date.SubYear?.Precision == DatePrecision.HalfYear
        || date.Month is null && date.SubYear is null && YearLabel.TakesArticle(date.Year);

    /// <summary>A year pattern as it stands after "in": "2019", "the 1990s".</summary>
    public static string YearIn(DigitPattern year) =>
        YearLabel.TakesArticle(year) ? "the " + YearLabel.For(year) : YearLabel.For(year);

    private static string DayOf(EdtfComponent date) =>
        $"{date.Day!.Value.Value.ToString(CultureInfo.InvariantCulture)} {YearAndMonth(date)}";

    private static string YearAndMonth(EdtfComponent date) => $"{MonthNames.For(date.Month!.Value.Value)} {YearLabel.For(date.Year)}";

    private static string ZoneOf(ClockTime time) => time.Zone switch
    {
        "" => "",
        "Z" => " UTC",
        var offset => $" (UTC{offset})",
    };

    private static string PartOf(SubYear part, int year)
    {
        var name = PartName(part);
        var inYear = YearLabel.For(year);
        return part.Code switch
        {
            37 or 39 => $"{name} {inYear}",
            38 => $"mid-{inYear}",
            >= 40 => $"{name} of {inYear}",
            _ => $"{name} {(part.CrossesNewYear ? Winter(year) : inYear)}{Hemisphere(part)}",
        };
    }

    /// <summary>"2024–25", and in full where the century changes: "1999–2000".</summary>
    private static string Winter(int year) => (year + 1) % 100 == 0
        ? $"{YearLabel.For(year)}–{YearLabel.For(year + 1)}"
        : string.Create(CultureInfo.InvariantCulture, $"{YearLabel.For(year)}–{(year + 1) % 100:00}");

    private static string PartName(SubYear part) => part.Code switch
    {
        >= 21 and <= 32 => ((part.Code - 21) % 4) switch { 0 => "spring", 1 => "summer", 2 => "autumn", _ => "winter" },
        >= 33 and <= 36 => string.Create(CultureInfo.InvariantCulture, $"Q{part.Code - 32}"),
        37 => "early",
        38 => "mid",
        39 => "late",
        40 => "first half",
        _ => "second half",
    };

    private static string Hemisphere(SubYear part) => part.Code switch
    {
        >= 25 and <= 28 => " (northern hemisphere)",
        >= 29 and <= 32 => " (southern hemisphere)",
        _ => "",
    };
}
