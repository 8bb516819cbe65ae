using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries;

/// <summary>How wide a bar of the density is.</summary>
public enum TimeBucket
{
    [Definition("A calendar year: 2018.")] Year,
    [Definition("A quarter of a year: 2018-Q4.")] Quarter,
    [Definition("A calendar month: 2018-10.")] Month,
}

/// <summary>The bucket of an event in SQL.</summary>
internal static class TimeBucketSql
{
    /// <summary>
    /// The bucket in which an event took place or began. Null when its date leaves that open: a date known to the year is
    /// in no month, because no date is padded to the first of one.
    /// </summary>
    public static string ExpressionFor(TimeBucket size) => size switch
    {
        TimeBucket.Year => Certain("substr({0}, 1, 4)"),
        TimeBucket.Month => Certain("substr({0}, 1, 7)"),
        TimeBucket.Quarter => Certain("substr({0}, 1, 4) || '-Q' || CAST((CAST(substr({0}, 6, 2) AS INTEGER) + 2) / 3 AS TEXT)"),
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, null),
    };

    private static string Certain(string bucket)
    {
        var (first, last) = (bucket.Replace("{0}", "s.earliest", StringComparison.Ordinal), bucket.Replace("{0}", "s.starts_by", StringComparison.Ordinal));
        return $"CASE WHEN {first} = {last} THEN {first} END";
    }
}
