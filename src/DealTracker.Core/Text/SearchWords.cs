using System.Text.RegularExpressions;

namespace DealTracker.Core.Text;

/// <summary>
/// The words of a text as full-text search sees them: folded words, and beside them the weapon designators in one
/// spelling (<c>S-400</c>, <c>s 400</c> and <c>С-400</c> are all <c>s400</c>; <c>Su-30MKI</c> is <c>su30</c> and <c>su30mki</c>).
/// Stored text and search text pass through the same function.
/// </summary>
public static partial class SearchWords
{
    /// <summary>The longest word that is indexed; a longer word is cut. PostgreSQL stores no word of more than 2046 bytes.</summary>
    private const int LongestWord = 200;

    /// <summary>Folded words in order, made of letters and digits only.</summary>
    public static IEnumerable<string> Words(string text) => WordPattern().Matches(Folding.Fold(text)).Select(Word);

    /// <summary>Designators in their one spelling, with and without what follows the number: <c>s300</c>, <c>s300pmu</c>, <c>s300pmu2</c>.</summary>
    public static IEnumerable<string> Designators(string text)
    {
        foreach (Match match in DesignatorPattern().Matches(Folding.Fold(text)))
        {
            var stem = match.Groups["letters"].Value + match.Groups["digits"].Value;
            yield return stem;
            if (match.Groups["suffix"].Length > 0) yield return stem + match.Groups["suffix"].Value;
            if (match.Groups["mark"].Length > 0) yield return stem + match.Groups["suffix"].Value + match.Groups["mark"].Value;
        }
    }

    /// <summary>
    /// What a user's text asks for. Every term must be found; a term is found when one of its alternatives is. Whatever
    /// was typed is only ever words to look for, never an operator.
    /// </summary>
    public static IReadOnlyList<SearchTerm> Query(string text)
    {
        var folded = Folding.Fold(text);
        var terms = new List<SearchTerm>();
        var rest = DesignatorPattern().Replace(folded, match =>
        {
            var designator = match.Groups["letters"].Value + match.Groups["digits"].Value + match.Groups["suffix"].Value
                + match.Groups["mark"].Value;
            // "in 2019" has the shape of a designator too; apart, its words may stand anywhere.
            var spaced = match.Groups["separator"].Value.Any(char.IsWhiteSpace);
            terms.Add(new SearchTerm(designator, spaced ? [.. WordPattern().Matches(match.Value).Select(Word)] : []));
            return " ";
        });
        terms.AddRange(WordPattern().Matches(rest).Select(match => new SearchTerm(null, [Word(match)])));
        return terms;
    }

    private static string Word(Match match) => match.Length <= LongestWord ? match.Value : match.Value[..LongestWord];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<letters>[a-z]{1,4})(?<separator>[-\s\u2010-\u2015\u2212./]?)(?<digits>[0-9]{1,4})"
        + @"(?:(?<suffix>[a-z]{1,6})(?<mark>[0-9]{0,2}))?(?![\p{L}\p{N}])",
        RegexOptions.CultureInvariant)]
    private static partial Regex DesignatorPattern();
}

/// <summary>One term of a search: a designator, or the words that match in its place.</summary>
/// <param name="Designator">In its one spelling; null for a plain word.</param>
/// <param name="Words">Words that must all be found, each also as the beginning of a longer one; empty when only the designator will do.</param>
public sealed record SearchTerm(string? Designator, IReadOnlyList<string> Words);
