using System.Globalization;
using CsCheck;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

public sealed class EdtfRangeTests
{
    private static readonly Gen<DateOnly?> Bound = Gen.OneOf(
        Gen.Const((DateOnly?)null),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day)));

    [Fact]
    public void A_date_that_is_certainly_within_a_range_overlaps_it() => Gen.Select(EdtfGen.Date, Bound, Bound).Sample((date, from, to) =>
        Assert.True(!date.IsWithin(from, to) || date.MayOverlap(from, to)));

    [Fact]
    public void Every_date_is_within_an_unbounded_range_and_overlaps_its_own_bounds() => EdtfGen.Date.Sample(date =>
    {
        Assert.True(date.IsWithin(null, null) && date.MayOverlap(null, null));
        Assert.True(date.MayOverlap(date.Earliest, date.Latest));
        Assert.True(date.IsWithin(date.Earliest, date.Latest));
    });

    [Theory]
    [InlineData("2019", "2019-12-31", "", true, false)]
    [InlineData("2019", "2020-01-01", "", false, false)]
    [InlineData("2019", "2019-01-01", "2019-12-31", true, true)]
    [InlineData("2019", "", "2018-12-31", false, false)]
    [InlineData("2019-06/2019-08", "2019-07-01", "2019-07-02", true, false)]
    [InlineData("2021-11/..", "2030-01-01", "2030-12-31", true, false)]
    [InlineData("2021-11/..", "2021-01-01", "", true, true)]
    [InlineData("2024/", "2030-01-01", "", true, false)]
    [InlineData("[..2019]", "1900-01-01", "2030-01-01", true, false)]
    [InlineData("[..2019]", "", "2030-01-01", true, true)]
    [InlineData("[..2019]", "2020-01-01", "", false, false)]
    [InlineData("2019", "2019-06-02", "2019-06-01", false, false)]
    public void A_date_overlaps_or_is_within_a_range_as_expected(string text, string from, string to, bool mayOverlap, bool isWithin)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((mayOverlap, isWithin), (date.MayOverlap(Day(from), Day(to)), date.IsWithin(Day(from), Day(to))));
    }

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
