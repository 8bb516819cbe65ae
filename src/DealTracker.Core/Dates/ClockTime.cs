using System.Globalization;
using System.Text.RegularExpressions;

namespace DealTracker.Core.Dates;

/// <summary>The time after the <c>T</c> of a date-time. It is kept as stated, but only moves the day (to UTC), never the order.</summary>
internal sealed partial record ClockTime(int Hour, int Minute, int Second, int? OffsetMinutes)
{
    private const int MinutesPerDay = 24 * 60;

    // The widest offsets in use are UTC-12 and UTC+14; XML Schema draws the same line.
    private const int WidestOffset = 14 * 60;

    /// <summary>How many days from the stated day to the UTC day: -1, 0 or 1. A time without an offset stays on its day.</summary>
    public int DaysToUtc => (int)Math.Floor((Hour * 60 + Minute - (OffsetMinutes ?? 0)) / (double)MinutesPerDay);

    /// <summary>Reads <c>hh:mm:ss</c>, or with <c>hh:mm</c> and fractions where <paramref name="strict"/> is false.</summary>
    public static ClockTime? Read(string text, bool strict)
    {
        var match = Pattern().Match(text);
        if (!match.Success || strict && (!match.Groups["s"].Success || match.Groups["fraction"].Success)) return null;
        var (hour, minute, second) = (Number(match, "h"), Number(match, "m"), Number(match, "s"));
        if (hour > 23 || minute > 59 || second > 59 || Number(match, "zm") > 59) return null;
        var offset = OffsetOf(match);
        return offset is { } minutes && Math.Abs(minutes) > WidestOffset ? null : new ClockTime(hour, minute, second, offset);
    }

    /// <summary><c>23:20:30</c>, then the zone as in <see cref="Zone"/>.</summary>
    public override string ToString() => Clock + Zone;

    public string Clock => string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Minute:00}:{Second:00}");

    /// <summary>Nothing, <c>Z</c>, or hours and minutes: <c>-04:00</c>.</summary>
    public string Zone => OffsetMinutes switch
    {
        null => "",
        0 => "Z",
        { } minutes => string.Create(CultureInfo.InvariantCulture,
            $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}"),
    };

    private static int? OffsetOf(Match match)
    {
        if (!match.Groups["zone"].Success) return null;
        var minutes = Number(match, "zh") * 60 + Number(match, "zm");
        return match.Groups["zone"].ValueSpan[0] == '-' ? -minutes : minutes;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"\A(?<h>[0-9]{2}):(?<m>[0-9]{2})(:(?<s>[0-9]{2})(?<fraction>\.[0-9]{1,9})?)?(?<zone>Z|[+-](?<zh>[0-9]{2})(:(?<zm>[0-9]{2}))?)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
