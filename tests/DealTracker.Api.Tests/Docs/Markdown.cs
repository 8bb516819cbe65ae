using System.Text.RegularExpressions;

namespace DealTracker.Api.Tests.Docs;

/// <summary>Reads what the documentation says in tables and code blocks.</summary>
internal static partial class Markdown
{
    /// <summary>The text under a heading of the second level, up to the next one.</summary>
    public static string Section(string text, string heading)
    {
        var parts = text.Split($"\n## {heading}\n");
        Assert.True(parts.Length == 2, $"There is no section '{heading}', or more than one.");
        return parts[1].Split("\n## ")[0];
    }

    /// <summary>Each table as its rows, each row as its cells; the head is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string[]>> Tables(string text)
    {
        var tables = new List<List<string[]>>();
        var inTable = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("|---", StringComparison.Ordinal))
                tables.Add([]);
            else if (line.StartsWith('|') && inTable)
                tables[^1].Add([.. line.Trim('|').Split('|').Select(cell => cell.Trim())]);
            inTable = line.StartsWith("|---", StringComparison.Ordinal) || (inTable && line.StartsWith('|'));
        }

        return tables;
    }

    /// <summary>What a cell shows as code: <c>`country`</c> is country.</summary>
    public static IEnumerable<string> Codes(string text) => CodePattern.Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>The first code block of a language.</summary>
    public static string Block(string text, string language)
    {
        var blocks = Blocks(text, language);
        Assert.True(blocks.Count > 0, $"There is no block of {language}.");
        return blocks[0];
    }

    /// <summary>The code blocks of a language.</summary>
    public static IReadOnlyList<string> Blocks(string text, string language) =>
        [.. Regex.Matches(text, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    /// <summary>The addresses that a text links to.</summary>
    public static IEnumerable<string> Links(string text) => LinkPattern.Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodePattern { get; }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern { get; }
}
