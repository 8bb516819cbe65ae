using CsCheck;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Tests.Text;

namespace DealTracker.Core.Tests.Knowledge;

public sealed class AsOfTests
{
    private static readonly Gen<AsOf> Points = Gen.Frequency((8, Gen.DateOnly.Select(AsOf.Day)), (2, Gen.Int[1, 4].Select(day => AsOf.Day(new(2019, 9, day)))),
        (1, Gen.Const(AsOf.Now)), (1, Gen.Const(AsOf.Never)));

    [Fact]
    public void Points_in_time_have_a_total_order() => TextValueLaws.IsTotalOrder(Points);

    [Fact]
    public void Points_in_time_are_ordered_as_their_days() => Gen.Select(Gen.DateOnly, Gen.DateOnly).Sample((a, b) =>
        Assert.Equal(Math.Sign(a.CompareTo(b)), Math.Sign(AsOf.Day(a).CompareTo(AsOf.Day(b)))));

    [Fact]
    public void Now_comes_after_every_day_and_never_after_now()
    {
        Assert.True(AsOf.Day(DateOnly.MaxValue) < AsOf.Now);
        Assert.True(AsOf.Now < AsOf.Never);
        Assert.True(default(AsOf) < AsOf.Day(DateOnly.MinValue));
    }

    [Fact]
    public void Keys_sort_as_the_points_in_time() => Gen.Select(Points, Points).Sample((a, b) =>
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), Math.Sign(string.CompareOrdinal(a.Key, b.Key)));
        Assert.Equal((a.CompareTo(b) > 0, a.CompareTo(b) < 0, a.CompareTo(b) >= 0, a.CompareTo(b) <= 0), (a > b, a < b, a >= b, a <= b));
    });

    [Theory]
    [InlineData(2019, 9, 4, "2019-09-04")]
    [InlineData(1, 1, 1, "0001-01-01")]
    public void The_key_of_a_day_is_its_iso_text(int year, int month, int day, string key) =>
        Assert.Equal(key, AsOf.Day(new(year, month, day)).ToString());
}
