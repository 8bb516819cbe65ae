using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>
/// The value of a filter's <c>from</c> or <c>to</c>: <c>2019</c>, <c>2019-09</c>, <c>2019-09-04</c>, or a date-time, of which
/// only the UTC day counts. <c>from</c> means its <see cref="First"/> day, <c>to</c> its <see cref="Last"/>, included.
/// </summary>
/// <remarks>
/// A range asks for plain days, so qualifiers, masks, seasons and intervals are refused. Unlike <see cref="EdtfDate"/> it takes
/// date-times with minutes only or with fractions of a second, as programs write them. Without an offset the day stays as it is.
/// </remarks>
public sealed partial record PeriodBound
{
    private const string Accepted = "Write a day (2019-09-04), a month (2019-09), a year (2019) or a date-time (2019-09-04T10:00:00Z).";

    private PeriodBound(DateOnly first, DateOnly last) => (First, Last) = (first, last);

    /// <summary>The first day of the period.</summary>
    public DateOnly First { get; }

    /// <summary>The last day of the period.</summary>
    public DateOnly Last { get; }

    /// <summary>Reads a filter value.</summary>
    /// <param name="text">The value, exactly.</param>
    /// <param name="bound">The period, where the answer is true.</param>
    /// <param name="problem">What is wrong and what would be right, where the answer is false.</param>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out PeriodBound? bound, [NotNullWhen(false)] out EdtfProblem? problem)
    {
        bound = null;
        if (EdtfDate.TryParse(Whole(text), out var date, out problem))
        {
            if (IsPlain(date))
            {
                bound = new PeriodBound(date.Earliest!.Value, date.Latest!.Value);
                return true;
            }
            problem = NotPlain(date);
            return false;
        }
        problem = LostPlus(text) ?? Refusal(text, problem);
        return false;
    }

    // Only plain dates are made of digits, hyphens and a time.
    private static bool IsPlain(EdtfDate date) =>
        date.Text.All(letter => char.IsAsciiDigit(letter) || letter is '-' or ':' or '+' or 'T' or 'Z')
        && date.Precision is DatePrecision.Year or DatePrecision.Month or DatePrecision.Day or DatePrecision.Second;

    /// <summary>The text with a time of minutes or fractions of a second made one of whole seconds.</summary>
    private static string? Whole(string? text)
    {
        var at = text?.IndexOf('T', StringComparison.Ordinal) ?? -1;
        return at >= 0 && ClockTime.Read(text![(at + 1)..], strict: false) is { } time ? $"{text[..at]}T{time}" : text;
    }

    private static EdtfProblem NotPlain(EdtfDate date)
    {
        var days = (date.Earliest, date.Latest) switch
        {
            ({ } first, { } last) => $" It covers from={Day(first)} to={Day(last)}.",
            _ => "",
        };
        return EdtfProblem.Unsupported($"'{date.Text}' ({date.Label}) is EDTF, but not a bound of a range.{days} {Accepted}");
    }

    /// <summary>In a URL an unescaped plus is a space, so an offset arrives broken.</summary>
    private static EdtfProblem? LostPlus(string? text)
    {
        var mended = text?.Replace(' ', '+');
        return mended != text && mended!.Contains('T', StringComparison.Ordinal) && TryParse(mended, out _, out _)
            ? EdtfProblem.Invalid(
                $"'{text}' has a space where an offset has '+'. In a URL write '+' as %2B, so that it stays {mended}.", mended)
            : null;
    }

    /// <summary>Writes the error message for a text that is no date. The advice of <see cref="EdtfDate"/> may be wrong for a range.</summary>
    private static EdtfProblem Refusal(string? text, EdtfProblem problem)
    {
        if (string.IsNullOrWhiteSpace(text)) return EdtfProblem.Invalid($"The value is empty. {Accepted}");
        if (problem.Kind == EdtfProblemKind.Unsupported)
            return EdtfProblem.Unsupported($"'{DateMessages.Short(text)}' cannot bound a range. {Accepted}");
        var plain = problem.Suggestions.Where(suggestion => TryParse(suggestion, out _, out _)).ToArray();
        // A date's own fault ("there is no month 13") is worth repeating; the advice on EDTF at large is not.
        var isOwnFault = !EdtfParser.TryRead(text, out _, out var fault) && fault is not null;
        var isAdviceRight = plain.Length == problem.Suggestions.Count && (plain.Length > 0 || isOwnFault);
        return isAdviceRight
            ? EdtfProblem.Invalid(plain.Length > 0 ? problem.Message : $"{problem.Message} {Accepted}", plain)
            : EdtfProblem.Invalid($"'{DateMessages.Short(text)}' is not a day, month, year or date-time. {Accepted}", plain);
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
