using System.Diagnostics.CodeAnalysis;

namespace DealTracker.Core.Dates;

/// <summary>
/// A date as stated, in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), with the days it may cover.
/// Immutable; equal when the canonical texts are equal.
/// </summary>
/// <remarks>
/// <para>The profile, after https://www.loc.gov/standards/datetime/: levels 0 and 1; from level 2 the sub-year codes 25–41,
/// qualifiers on a part, <c>X</c> in any digit, and the single-range sets <c>[a..b]</c>, <c>[..b]</c>, <c>[a..]</c>, which are
/// points whose day is not known. Years 0001–9999, ASCII only, no spaces.</para>
/// <para>Days are of the Gregorian calendar; a date-time with an offset counts on its UTC day. <c>?</c>, <c>~</c> and <c>%</c>
/// are flags and never widen the bounds.</para>
/// </remarks>
public sealed partial class EdtfDate
{
    private readonly EdtfComponent? _start;
    private readonly EdtfComponent? _end;

    private EdtfDate(DateKind kind, EdtfComponent? start, EdtfComponent? end, string text, string label)
    {
        (Kind, _start, _end, Text, Label) = (kind, start, end, text, label);
        if (kind == DateKind.Point)
        {
            EarliestStart = EarliestEnd = start?.First;
            LatestStart = LatestEnd = end?.Last;
        }
        else
        {
            (EarliestStart, LatestStart) = (start?.First, start?.Last);
            (EarliestEnd, LatestEnd) = (end?.First, end?.Last);
        }
        Precision = (start, end) switch
        {
            (not null, null) => start.Precision,
            (null, not null) => end.Precision,
            _ => start!.Precision == end!.Precision ? start.Precision : DatePrecision.Mixed,
        };
    }

    /// <summary>The canonical EDTF text. Parsing it gives an equal date.</summary>
    public string Text { get; }

    /// <summary>Plain English, such as <c>4 September 2019</c>, <c>by the end of 2020</c>, <c>c. December 2016</c>.</summary>
    public string Label { get; }

    /// <summary>Whether it happened at one time or lasted.</summary>
    public DateKind Kind { get; }

    /// <summary>
    /// The first day on which it may have begun; null where the start is open or unknown. Of a point: the first day it may be.
    /// </summary>
    public DateOnly? EarliestStart { get; }

    /// <summary>The last day on which it may have begun, as the start alone states it. Of a point: the last day it may be.</summary>
    public DateOnly? LatestStart { get; }

    /// <summary>The first day on which it may have ended, as the end alone states it. Of a point: as <see cref="EarliestStart"/>.</summary>
    public DateOnly? EarliestEnd { get; }

    /// <summary>
    /// The last day on which it may have ended; null where the end is open or unknown. Of a point: as <see cref="LatestStart"/>.
    /// </summary>
    public DateOnly? LatestEnd { get; }

    /// <summary>The first day it may touch; null where there is no bound.</summary>
    public DateOnly? Earliest => EarliestStart;

    /// <summary>The last day it may touch; null where there is no bound.</summary>
    public DateOnly? Latest => LatestEnd;

    /// <summary>How closely it is stated; <see cref="DatePrecision.Mixed"/> where two sides differ.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Whether any part is marked <c>?</c> or <c>%</c>: the source may be wrong.</summary>
    public bool Uncertain => HasQualifier(Qualifier.Uncertain);

    /// <summary>Whether any part is marked <c>~</c> or <c>%</c>: it is about then.</summary>
    public bool Approximate => HasQualifier(Qualifier.Approximate);

    /// <summary>Whether there is no earliest day, and why.</summary>
    public IntervalEnd StartOpenness { get; private init; }

    /// <summary>Whether there is no latest day, and why.</summary>
    public IntervalEnd EndOpenness { get; private init; }

    /// <summary>Whether the start is open or unknown.</summary>
    public bool OpenStart => StartOpenness != IntervalEnd.None;

    /// <summary>Whether the end is open or unknown.</summary>
    public bool OpenEnd => EndOpenness != IntervalEnd.None;

    /// <summary>Reads an EDTF text of the profile.</summary>
    /// <param name="text">The text, exactly: spaces around it are refused.</param>
    /// <param name="date">The date, where the answer is true.</param>
    /// <param name="problem">What is wrong and what would be right, where the answer is false.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out EdtfDate? date, [NotNullWhen(false)] out EdtfProblem? problem)
    {
        date = null;
        if (DateHints.Unreadable(text) is { } unreadable)
        {
            problem = unreadable;
            return false;
        }
        if (EdtfParser.TryRead(text!, out date, out problem))
        {
            problem = null;
            return date is not null;
        }
        problem ??= DateHints.NotEdtf(text!);
        return false;
    }

    /// <summary>Reads an EDTF text of the profile.</summary>
    /// <exception cref="FormatException">The text is not such a date; the message says why.</exception>
    public static EdtfDate Parse(string? text) =>
        TryParse(text, out var date, out var problem) ? date : throw new FormatException(problem.Message);

    /// <summary>The canonical EDTF text.</summary>
    public override string ToString() => Text;

    internal static EdtfDate Single(EdtfComponent date) =>
        new(DateKind.Point, date, date, date.Text, EdtfLabel.For(date));

    /// <summary>A set of one range: one unknown day from the first to the last; null for a side without a bound.</summary>
    internal static EdtfDate SomeTimeBetween(EdtfComponent? first, EdtfComponent? last) =>
        new(DateKind.Point, first, last, $"[{first?.Text}..{last?.Text}]", EdtfLabel.OfSet(first, last))
        {
            StartOpenness = first is null ? IntervalEnd.Open : IntervalEnd.None,
            EndOpenness = last is null ? IntervalEnd.Open : IntervalEnd.None,
        };

    internal static EdtfDate FromTo(EdtfComponent? start, EdtfComponent? end, IntervalEnd openStart, IntervalEnd openEnd)
    {
        var text = $"{SideText(start, openStart)}/{SideText(end, openEnd)}";
        return new(DateKind.Span, start, end, text, EdtfLabel.OfInterval(start, end, openStart, openEnd))
        {
            StartOpenness = openStart,
            EndOpenness = openEnd,
        };
    }

    private static string SideText(EdtfComponent? side, IntervalEnd openness) =>
        side?.Text ?? (openness == IntervalEnd.Open ? ".." : "");

    private bool HasQualifier(Qualifier qualifier) =>
        (((_start?.Qualifier ?? Qualifier.None) | (_end?.Qualifier ?? Qualifier.None)) & qualifier) != 0;
}
