using System.Text;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>A line of iCalendar (RFC 5545, 3.1): folded so that no line has more than 75 octets, and ended by CRLF.</summary>
/// <param name="Name">The property with its parameters.</param>
/// <param name="Value">The value as it is written.</param>
internal sealed record ContentLine(string Name, string Value)
{
    private const int MostOctets = 75;

    /// <summary>A value of type TEXT (RFC 5545, 3.3.11).</summary>
    public static ContentLine Text(string name, string text) => new(name, text
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\n")
        .Replace("\n", @"\n", StringComparison.Ordinal));

    /// <summary>The line as it is written. A fold never splits a character, and its space counts among the octets.</summary>
    public override string ToString()
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in $"{Name}:{Value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
