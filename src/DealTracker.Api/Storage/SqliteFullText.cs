using DealTracker.Core.Text;

namespace DealTracker.Api.Storage;

/// <summary>SQLite's FTS5. Every word is quoted.</summary>
internal sealed class SqliteFullText : FullText
{
    public override string Stored(string parameter) => parameter;

    protected override string Matches(SqlConditions conditions, string index, IReadOnlyList<SearchTerm> terms) =>
        $"{index} MATCH {conditions.Parameter(string.Join(" AND ", terms.Select(Term)))}";

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
