using System.Globalization;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

public sealed class PeriodBoundTests
{
    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019-09-04", "2019-09-04", "2019-09-04")]
    [InlineData("2019-09-04T23:20:30", "2019-09-04", "2019-09-04")]
    [InlineData("2019-09-04T23:20:30-04", "2019-09-05", "2019-09-05")]
    [InlineData("2019-09-04T02:00:00+05:30", "2019-09-03", "2019-09-03")]
    [InlineData("2019-09-04T23:20:30.123Z", "2019-09-04", "2019-09-04")]
    [InlineData("2019-09-04T23:20Z", "2019-09-04", "2019-09-04")]
    public void Days_months_years_and_date_times_are_read(string text, string first, string last)
    {
        Assert.True(PeriodBound.TryParse(text, out var bound, out _));
        Assert.Equal((first, last), (Iso(bound.First), Iso(bound.Last)));
    }

    [Theory]
    [InlineData("2019?")]
    [InlineData("2019-09~")]
    [InlineData("201X")]
    [InlineData("2019-XX")]
    [InlineData("2019-33")]
    [InlineData("2019/2020")]
    [InlineData("2019/2019")]
    [InlineData("[..2019]")]
    [InlineData("Y170000002")]
    public void Other_edtf_is_refused_as_unsupported(string text)
    {
        Assert.False(PeriodBound.TryParse(text, out _, out var problem));
        Assert.Equal(EdtfProblemKind.Unsupported, problem.Kind);
        Assert.Contains("a day (2019-09-04)", problem.Message);
    }

    [Fact]
    public void A_refused_quarter_is_answered_with_the_days_it_covers()
    {
        Assert.False(PeriodBound.TryParse("2019-33", out _, out var problem));
        Assert.StartsWith("'2019-33' (Q1 2019) is EDTF, but not a bound of a range. It covers from=2019-01-01 to=2019-03-31.", problem.Message);
    }

    [Theory]
    [InlineData("2019-02-29", "2019-02-28")]
    [InlineData("2019-9-4", "2019-09-04")]
    [InlineData("Sept 2019", "2019-09")]
    [InlineData("2019-09-04T10:00:00 04:00", "2019-09-04T10:00:00+04:00")]
    public void A_slip_is_refused_with_the_correction(string text, string suggestion)
    {
        Assert.False(PeriodBound.TryParse(text, out _, out var problem));
        Assert.Equal((EdtfProblemKind.Invalid, suggestion), (problem.Kind, problem.Suggestions[0]));
    }

    [Theory]
    [InlineData("2019-02-29", "2019-02-29 is not a day: February 2019 has 28 days. Use 2019-02-28 or 2019-02.")]
    [InlineData("spring 2019", "'spring 2019' is not a day, month, year or date-time. Write a day (2019-09-04), ")]
    [InlineData("12024", "'12024' is not a day, month, year or date-time. Write a day")]
    [InlineData("2019-13", "2019-13 is not a date: there is no month 13;")]
    [InlineData("", "The value is empty. Write a day")]
    public void A_correction_is_always_a_valid_bound(string text, string message)
    {
        Assert.False(PeriodBound.TryParse(text, out _, out var problem));
        Assert.StartsWith(message, problem.Message);
        Assert.DoesNotContain("2019-21", problem.Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2019-09-04T25:00:00Z")]
    [InlineData("2019-09-04T10:00:00+15:00")]
    [InlineData("2019T10:00")]
    public void A_meaningless_text_is_refused(string? text)
    {
        Assert.False(PeriodBound.TryParse(text, out _, out var problem));
        Assert.Equal(EdtfProblemKind.Invalid, problem.Kind);
    }

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
