namespace DealTracker.Core.Dates;

/// <summary>Reads a whole EDTF text: one date, an interval <c>a/b</c>, or a single-range set <c>[a..b]</c>.</summary>
/// <remarks>As in <see cref="EdtfComponentParser"/>, false with a null problem says that the text is not EDTF at all.</remarks>
internal static class EdtfParser
{
    private const string OpenMark = "..";

    public static bool TryRead(string text, out EdtfDate? date, out EdtfProblem? problem)
    {
        date = null;
        problem = null;
        if (text.Length > 1 && (text[0], text[^1]) is ('[', ']') or ('{', '}'))
            return TryReadSet(text, out date, out problem);
        var sides = text.Split('/');
        if (sides.Length == 2) return TryReadRange(text, sides[0], sides[1], isSet: false, out date, out problem);
        if (sides.Length > 2 || !EdtfComponentParser.TryRead(text, out var component, out problem)) return false;
        date = EdtfDate.Single(component!);
        return true;
    }

    private static bool TryReadSet(string text, out EdtfDate? date, out EdtfProblem? problem)
    {
        date = null;
        var members = text[1..^1].Split(',');
        if (text[0] == '[' && members.Length == 1 && SplitRange(members[0]) is { } range)
            return TryReadRange(text, range.Start, range.End, isSet: true, out date, out problem);
        foreach (var member in members)
        {
            // Only a right set is "unsupported"; one with a wrong member is wrong.
            if (!TryReadMember(member, out problem)) return false;
        }
        problem = members.Length == 1 && SplitRange(members[0]) is null
            ? EdtfProblem.Unsupported(
                $"'{DateMessages.Short(text)}' is EDTF, but a set with one member is not supported here. Write {members[0]}.", members[0])
            : EdtfProblem.Unsupported(
                $"'{DateMessages.Short(text)}' is EDTF, but of sets only one range is supported here, "
                + "as [2023..2025] for some time between. Write that, an interval as 2023/2025, or one record a date.");
        return false;
    }

    private static bool TryReadMember(string member, out EdtfProblem? problem) =>
        SplitRange(member) is { } range
            ? TryReadRange($"[{member}]", range.Start, range.End, isSet: true, out _, out problem)
            : EdtfComponentParser.TryRead(member, out _, out problem);

    private static bool TryReadRange(
        string text, string start, string end, bool isSet, out EdtfDate? date, out EdtfProblem? problem)
    {
        date = null;
        var openStart = OpennessOf(start, isSet);
        var openEnd = OpennessOf(end, isSet);
        EdtfComponent? first = null;
        EdtfComponent? last = null;
        problem = null;
        if (openStart != IntervalEnd.None && openEnd != IntervalEnd.None)
            problem = DateMessages.NoBound(text);
        else if ((openStart != IntervalEnd.None || EdtfComponentParser.TryRead(start, out first, out problem))
            && (openEnd != IntervalEnd.None || EdtfComponentParser.TryRead(end, out last, out problem)))
            problem = RangeProblem(text, first, last, isSet);
        else
            return false;
        if (problem is not null) return false;
        date = isSet
            ? EdtfDate.SomeTimeBetween(first, last)
            : EdtfDate.FromTo(first, last, openStart, openEnd);
        return true;
    }

    private static EdtfProblem? RangeProblem(string text, EdtfComponent? first, EdtfComponent? last, bool isSet)
    {
        if (first?.Time is not null || last?.Time is not null) return DateMessages.TimeInRange(text);
        if (first is null || last is null || first.First <= last.Last) return null;
        var inOrder = isSet ? $"[{last.Text}..{first.Text}]" : $"{last.Text}/{first.Text}";
        return DateMessages.Reversed(text, first.Text, last.Text, inOrder);
    }

    private static IntervalEnd OpennessOf(string side, bool isSet) => side switch
    {
        "" => isSet ? IntervalEnd.Open : IntervalEnd.Unknown,
        OpenMark when !isSet => IntervalEnd.Open,
        _ => IntervalEnd.None,
    };

    private static (string Start, string End)? SplitRange(string member)
    {
        var at = member.IndexOf(OpenMark, StringComparison.Ordinal);
        return at < 0 ? null : (member[..at], member[(at + OpenMark.Length)..]);
    }
}
