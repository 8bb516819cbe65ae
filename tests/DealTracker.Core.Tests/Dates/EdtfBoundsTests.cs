using System.Globalization;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

public sealed class EdtfBoundsTests
{
    [Theory]
    [InlineData("2019", "2019-01-01 2019-12-31 2019-01-01 2019-12-31")]
    [InlineData("2019-10/2020-03", "2019-10-01 2019-10-31 2020-03-01 2020-03-31")]
    [InlineData("[2019-10..2020-03]", "2019-10-01 2020-03-31 2019-10-01 2020-03-31")]
    [InlineData("[..2020-03]", "- 2020-03-31 - 2020-03-31")]
    [InlineData("2021-11/..", "2021-11-01 2021-11-30 - -")]
    [InlineData("/1985", "- - 1985-01-01 1985-12-31")]
    public void An_interval_has_the_expected_four_bounds(string text, string bounds)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal(bounds, string.Join(' ', new[] { date.EarliestStart, date.LatestStart, date.EarliestEnd, date.LatestEnd }
            .Select(day => day?.ToString("O", CultureInfo.InvariantCulture) ?? "-")));
    }

    [Theory]
    [InlineData("156X-02-29", "1560-02-29", "1568-02-29", DatePrecision.DayMasked)]
    [InlineData("1XXX", "1000-01-01", "1999-12-31", DatePrecision.Millennium)]
    [InlineData("000X", "0001-01-01", "0009-12-31", DatePrecision.Decade)]
    [InlineData("19X5", "1905-01-01", "1995-12-31", DatePrecision.YearMasked)]
    [InlineData("2024-X1", "2024-01-01", "2024-11-30", DatePrecision.MonthMasked)]
    [InlineData("201X-05-XX", "2010-05-01", "2019-05-31", DatePrecision.Month)]
    [InlineData("201X-XX-XX", "2010-01-01", "2019-12-31", DatePrecision.MonthMasked)]
    [InlineData("2024-30", "2024-12-01", "2025-02-28", DatePrecision.Season)]
    [InlineData("2023-24", "2023-12-01", "2024-02-29", DatePrecision.Season)]
    [InlineData("2024-29", "2024-09-01", "2024-11-30", DatePrecision.Season)]
    [InlineData("2024-39", "2024-09-01", "2024-12-31", DatePrecision.Quadrimester)]
    [InlineData("199X-21", "1990-03-01", "1999-05-31", DatePrecision.Season)]
    [InlineData("9999-41", "9999-07-01", "9999-12-31", DatePrecision.HalfYear)]
    public void Masked_dates_and_parts_of_a_year_have_the_expected_bounds(string text, string earliest, string latest, DatePrecision precision)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((Day(earliest), Day(latest), precision), (date.Earliest!.Value, date.Latest!.Value, date.Precision));
    }

    [Fact]
    public void Every_enum_value_has_its_own_snake_case_code()
    {
        var codes = Code<DatePrecision>.All.Select(code => code.Text).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[a-z]+(_[a-z]+)*$", code));
        Assert.Equal(["point", "span"], Code<DateKind>.All.Select(code => code.Text));
        Assert.Equal(["none", "open", "unknown"], Code<IntervalEnd>.All.Select(code => code.Text));
        Assert.Equal(("half_year", "day_masked"), (Code<DatePrecision>.Text(DatePrecision.HalfYear), Code<DatePrecision>.Text(DatePrecision.DayMasked)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
