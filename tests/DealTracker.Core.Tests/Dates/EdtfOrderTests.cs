using CsCheck;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

public sealed class EdtfOrderTests
{
    [Fact]
    public void The_order_of_dates_is_total() => Gen.Select(EdtfGen.Date, EdtfGen.Date, EdtfGen.Date).Sample((a, b, c) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a.CompareTo(b) == 0, a.Equals(b));
        if (a <= b && b <= c)
            Assert.True(a <= c);
        Assert.Equal((a < b, a >= b), (b > a, !(a < b)));
    });

    [Fact]
    public void Sort_keys_agree_with_the_order_of_the_days() => Gen.Select(EdtfGen.Date, EdtfGen.Date).Sample((a, b) =>
    {
        var ascending = string.CompareOrdinal(a.AscendingKey, b.AscendingKey);
        Assert.Equal(Math.Sign(Ascending(a).CompareTo(Ascending(b))), Math.Sign(ascending));
        Assert.Equal(Math.Sign(Descending(a).CompareTo(Descending(b))), Math.Sign(string.CompareOrdinal(a.DescendingKey, b.DescendingKey)));
        if (ascending != 0)
            Assert.Equal(Math.Sign(ascending), Math.Sign(a.CompareTo(b)));
    });

    [Fact]
    public void Sort_keys_have_a_fixed_width_and_sort_undated_records_last_in_both_orders() => EdtfGen.Date.Sample(date =>
    {
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}\\|[0-9]{4}-[0-9]{2}-[0-9]{2}$", date.AscendingKey);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}\\|[0-9]{4}-[0-9]{2}-[0-9]{2}$", date.DescendingKey);
        Assert.True(string.CompareOrdinal(EdtfDate.UndatedAscendingKey, date.AscendingKey) > 0);
        Assert.True(string.CompareOrdinal(EdtfDate.UndatedDescendingKey, date.DescendingKey) < 0);
    });

    [Theory]
    [InlineData("2019-09", "2019-09-01|2019-09-30", "2019-09-30|2019-09-01")]
    [InlineData("2021-11/..", "2021-11-01|9999-12-31", "2021-11-01|2021-11-01")]
    [InlineData("[..2019-09-04]", "2019-09-04|2019-09-04", "2019-09-04|0001-01-01")]
    public void A_date_has_the_expected_sort_keys(string text, string ascending, string descending)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((ascending, descending), (date.AscendingKey, date.DescendingKey));
    }

    [Fact]
    public void A_day_comes_before_the_month_and_year_that_begin_with_it()
    {
        string[] texts = ["2019/..", "2020", "2019", "2019-01", "2019-01-01", "[..2018]"];
        Assert.Equal(["[..2018]", "2019-01-01", "2019-01", "2019", "2019/..", "2020"],
            texts.Select(EdtfDate.Parse).Order().Select(date => date.Text));
    }

    [Fact]
    public void A_null_date_compares_as_smaller_than_any_date()
    {
        var date = EdtfDate.Parse("2019");
        Assert.True(date.CompareTo(null) > 0);
        Assert.True(null < date);
        Assert.True((EdtfDate?)null <= null);
    }

    private static (DateOnly, DateOnly) Ascending(EdtfDate date) =>
        ((date.Earliest ?? date.Latest)!.Value, date.Latest ?? DateOnly.MaxValue);

    private static (DateOnly, DateOnly) Descending(EdtfDate date) =>
        ((date.Latest ?? date.Earliest)!.Value, date.Earliest ?? DateOnly.MinValue);
}
