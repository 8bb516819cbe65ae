using DealTracker.Core.Dates;

namespace DealTracker.Core.Knowledge;

/// <summary>
/// A point in the growth of knowledge: the end of a day up to which articles had been published, or now, when every
/// article counts, also one whose publication date is not known. Ordered; <see cref="Now"/> comes after every day.
/// </summary>
public readonly record struct AsOf : IComparable<AsOf>
{
    private const string NowKey = "9999-99-99";

    private readonly string? _key;

    private AsOf(string key) => _key = key;

    /// <summary>Everything on the record.</summary>
    public static AsOf Now { get; } = new(NowKey);

    /// <summary>After <see cref="Now"/>: the end of a state that still holds.</summary>
    public static AsOf Never { get; } = new("~");

    /// <summary>Ten ASCII characters (one for <see cref="Never"/>) that sort as the points do: <c>2019-09-04</c>, <c>9999-99-99</c>, <c>~</c>.</summary>
    public string Key => _key ?? string.Empty;

    /// <summary>What articles published up to the end of that day support.</summary>
    public static AsOf Day(DateOnly day) => new(IsoDay.Text(day));

    /// <summary>What articles published up to the end of a period support; now, when there is none.</summary>
    public static AsOf From(PeriodBound? knownBy) => knownBy is null ? Now : Day(knownBy.Last);

    public int CompareTo(AsOf other) => string.CompareOrdinal(Key, other.Key);

    public override string ToString() => Key;

    public static bool operator <(AsOf left, AsOf right) => left.CompareTo(right) < 0;
    public static bool operator >(AsOf left, AsOf right) => left.CompareTo(right) > 0;
    public static bool operator <=(AsOf left, AsOf right) => left.CompareTo(right) <= 0;
    public static bool operator >=(AsOf left, AsOf right) => left.CompareTo(right) >= 0;
}
