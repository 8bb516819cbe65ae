using System.Text.RegularExpressions;

namespace DealTracker.Core.Dates;

/// <summary>Recognises years that EDTF can write and this profile does not keep.</summary>
internal static partial class OutsideProfile
{
    /// <summary>The refusal of a long, exponential, rounded or negative year, or null where the text is none of these.</summary>
    public static EdtfProblem? Find(string text)
    {
        if (LongYear().IsMatch(text))
            return EdtfProblem.Unsupported(
                $"'{DateMessages.Short(text)}' is EDTF, but years with Y, an exponent or significant digits are not supported here: "
                + "years are 0001 to 9999.");
        if (SignificantDigits().IsMatch(text))
        {
            var plain = text[..4];
            return EdtfProblem.Unsupported(
                $"'{DateMessages.Short(text)}' is EDTF, but significant digits are not supported here. "
                + $"Write {plain}~ for about {plain}, or mask digits with X.",
                plain + "~");
        }
        return text is ['-', not '-', ..] && EdtfComponentParser.TryRead(text[1..], out _, out _)
            ? EdtfProblem.Unsupported(
                $"'{DateMessages.Short(text)}' is EDTF, but years before 0001 are not supported here: years are 0001 to 9999.")
            : null;
    }

    [GeneratedRegex(@"\AY-?[0-9]+(E[0-9]+)?(S[0-9]+)?[?~%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex LongYear();

    [GeneratedRegex(@"\A[0-9]{4}S[0-9]+[?~%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SignificantDigits();
}
