using DealTracker.Core.Text;

namespace DealTracker.Api.Storage;

/// <summary>Full-text search in SQLite's FTS5. Every word is quoted, so that what a user types is never its syntax.</summary>
internal static class FullText
{
    /// <summary>The MATCH expression for a user's text; null when it holds no word.</summary>
    public static string? Expression(string text)
    {
        var terms = SearchWords.Query(text);
        return terms.Count == 0 ? null : string.Join(" AND ", terms.Select(Term));
    }

    private static string Term(SearchTerm term)
    {
        var words = term.Words.Count == 0 ? null : string.Join(" AND ", term.Words.Select(word => $"\"{word}\"*"));
        return (term.Designator, words) switch
        {
            ({ } designator, null) => $"designators : \"{designator}\"",
            ({ } designator, { } apart) => $"(designators : \"{designator}\" OR ({apart}))",
            (null, { } plain) => $"({plain})",
            _ => throw new InvalidOperationException("A search term has a designator or words."),
        };
    }
}
