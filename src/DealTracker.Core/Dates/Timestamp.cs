using System.Globalization;
using DealTracker.Core.Text;

namespace DealTracker.Core.Dates;

/// <summary>
/// A moment of the record's own clock, UTC, to the millisecond: <c>2026-11-24T10:00:00.000Z</c>. Read from a day (its
/// first moment) or a date-time with <c>Z</c> or an offset. Not for the dates of events, which are <see cref="EdtfDate"/>.
/// </summary>
public readonly record struct Timestamp(DateTimeOffset Moment) : ITextValue<Timestamp>
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public string Text => Moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static bool TryParse(string? text, out Timestamp value, out string problem)
    {
        problem = string.Empty;
        if (DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            value = new Timestamp(moment.ToUniversalTime());
            return true;
        }

        value = default;
        problem = $"'{text}' is neither a day (2026-11-24) nor a date-time with Z or an offset (2026-11-24T10:00:00Z; write + as %2B in a URL).";
        return false;
    }

    public override string ToString() => Text;
}
