using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DealTracker.Mutations;

/// <summary>One change to one place of the source.</summary>
/// <param name="Rule">What kind of change: <c>compare</c>, <c>sql-drop-condition</c>.</param>
/// <param name="Span">The text that it replaces.</param>
/// <param name="Original">That text.</param>
/// <param name="Mutated">What stands there instead; null for a statement that is left out.</param>
internal sealed record Mutant(string Rule, TextSpan Span, string Original, string? Mutated)
{
    /// <summary>Where it can be switched on; from 1.</summary>
    public int Id { get; init; }

    /// <summary>From the root of the tree on.</summary>
    public string File { get; init; } = "";

    public int Line { get; init; }

    /// <summary>The row of the table it comes from.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The part that differs, for a report.</summary>
    public string Shown
    {
        get
        {
            if (Mutated is null) return $"{OneLine(Original)} → (left out)";
            var (from, to) = (0, 0);
            while (from < Math.Min(Original.Length, Mutated.Length) && Original[from] == Mutated[from]) from++;
            while (to < Math.Min(Original.Length, Mutated.Length) - from && Original[^(to + 1)] == Mutated[^(to + 1)]) to++;
            var begin = Math.Max(0, from - 45);
            var rest = Math.Max(0, to - 25);
            return $"{OneLine(Original[begin..(Original.Length - rest)])} → {OneLine(Mutated[begin..(Mutated.Length - rest)])}";
        }
    }

    /// <summary>Its place in the draw. It goes by the text and not by the file or line, so that moving code does not change the sample.</summary>
    /// <param name="same">How many mutants before it say the same.</param>
    public string Lot(int same) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"1\n{Rule}\n{OneLine(Original)}\n{OneLine(Mutated ?? "")}\n{same}")));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
