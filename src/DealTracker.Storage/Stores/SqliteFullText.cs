using DealTracker.Core.Text;
using DealTracker.Storage.Sql;

namespace DealTracker.Storage.Stores;

/// <summary>SQLite's FTS5. Every word is quoted.</summary>
internal sealed class SqliteFullText : FullText
{
    public override string Stored(string parameter) => parameter;

    protected override string Matches(SqlConditions conditions, string index, IReadOnlyList<SearchTerm> terms) =>
        $"{index} MATCH {conditions.Parameter(string.Join(" AND ", terms.Select(Term)))}";

    // This reads the table in which FTS5 keeps the columns, because one row read through FTS5 costs thirty times as much.
    // https://sqlite.org/fts5.html#fts5_data_structures
    protected override string Row(SqlConditions conditions, string seq, string index, IReadOnlyList<SearchTerm> terms) =>
        $"FROM {index}_content x WHERE x.id = {seq} AND {string.Join(" AND ", terms.Select(term => Shows(conditions, term)))}";

    private static string Shows(SqlConditions conditions, SearchTerm term)
    {
        var words = string.Join(" AND ", term.Words.Select(word => $"instr(' ' || x.c0, {conditions.Parameter($" {word}")}) > 0"));
        if (term.Designator is null) return words;
        var designator = $"instr(' ' || x.c1 || ' ', {conditions.Parameter($" {term.Designator} ")}) > 0";
        return words.Length == 0 ? designator : $"({designator} OR ({words}))";
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
