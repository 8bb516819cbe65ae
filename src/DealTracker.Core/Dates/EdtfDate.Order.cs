using System.Globalization;

namespace DealTracker.Core.Dates;

/// <content>Equality and the order of a timeline.</content>
public sealed partial class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    /// <summary>The <see cref="AscendingKey"/> of a record without a date: after every date.</summary>
    public const string UndatedAscendingKey = "~";

    /// <summary>The <see cref="DescendingKey"/> of a record without a date: after every date when sorted descending.</summary>
    public const string UndatedDescendingKey = "";

    /// <summary>
    /// Sorts ascending, by ordinal comparison: (earliest, else latest), a bar, (latest, else 9999-12-31), as
    /// <c>2019-09-01|2019-09-30</c>. Always 21 ASCII characters; ties are broken by the record's id.
    /// </summary>
    public string AscendingKey => Key(Earliest ?? Latest, Latest ?? DateOnly.MaxValue);

    /// <summary>
    /// Sorts <em>descending</em>, by ordinal comparison: (latest, else earliest), a bar, (earliest, else 0001-01-01).
    /// Always 21 ASCII characters; ties are broken by the record's id.
    /// </summary>
    public string DescendingKey => Key(Latest ?? Earliest, Earliest ?? DateOnly.MinValue);

    public static bool operator ==(EdtfDate? left, EdtfDate? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    public static bool operator <(EdtfDate? left, EdtfDate? right) => Compare(left, right) < 0;

    public static bool operator <=(EdtfDate? left, EdtfDate? right) => Compare(left, right) <= 0;

    public static bool operator >(EdtfDate? left, EdtfDate? right) => Compare(left, right) > 0;

    public static bool operator >=(EdtfDate? left, EdtfDate? right) => Compare(left, right) >= 0;

    /// <summary>By <see cref="AscendingKey"/>, then <see cref="Text"/>, both ordinal: total, and zero only for equal dates.</summary>
    /// <remarks>A null comes first, as .NET has it; lists that want undated records last sort by the keys.</remarks>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null) return 1;
        var byDays = string.CompareOrdinal(AscendingKey, other.AscendingKey);
        return byDays != 0 ? byDays : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Whether the canonical texts are the same: <c>2019</c> and <c>2019-XX</c>, of the same days, are not equal.</summary>
    public bool Equals(EdtfDate? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private static int Compare(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate?>.Default.Compare(left, right);

    private static string Key(DateOnly? first, DateOnly second) =>
        string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}|{second:yyyy-MM-dd}");
}
