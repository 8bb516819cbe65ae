using System.Text;

namespace DealTracker.Api.Tests;

/// <summary>Reads CSV as RFC 4180 has it and nothing laxer: CRLF ends every record, a quote stands only around a whole field.</summary>
internal static class Csv
{
    /// <summary>The records by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string text)
    {
        var lines = Lines(text);
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>The header and the records, each of as many fields as the header.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines(string text)
    {
        Assert.False(text.StartsWith('\ufeff'), "There is a byte order mark.");
        var lines = new List<IReadOnlyList<string>>();
        for (var at = 0; at < text.Length;)
        {
            var fields = new List<string>();
            while (true)
            {
                fields.Add(Field(text, ref at));
                if (text[at] == ',') at++;
                else break;
            }

            Assert.True(text.AsSpan(at).StartsWith("\r\n"), $"No CRLF at {at}: {text[at..Math.Min(text.Length, at + 40)]}");
            at += 2;
            lines.Add(fields);
        }

        Assert.All(lines, line => Assert.Equal(lines[0].Count, line.Count));
        return lines;
    }

    private static string Field(string text, ref int at)
    {
        if (text[at] != '"')
        {
            var start = at;
            while (text[at] is not (',' or '\r'))
            {
                Assert.False(text[at] is '"' or '\n', $"A quote or a line feed stands bare at {at}.");
                at++;
            }

            return text[start..at];
        }

        var field = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] == '"' && text[++at] != '"') break;
            field.Append(text[at]);
        }

        Assert.True(field.ToString().AsSpan().ContainsAny(",\"\r\n") || field[0] == ' ' || field[^1] == ' ', $"Quoted without need: {field}");
        return field.ToString();
    }
}
