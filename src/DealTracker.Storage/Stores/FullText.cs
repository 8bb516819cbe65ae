using DealTracker.Core.Text;
using DealTracker.Storage.Sql;

namespace DealTracker.Storage.Stores;

/// <summary>
/// Full-text search over two columns: the folded words of a record, and the names of weapon systems in it (designators). The program splits
/// both the text and the query into words (<see cref="SearchWords"/>), so that both stores give the same answers; a store only looks up
/// words. Text that a user types is never parsed as the query syntax of a store.
/// </summary>
internal abstract class FullText
{
    /// <summary>The condition that a record matches the text that a user typed.</summary>
    /// <param name="seq">The column with the number of the record.</param>
    /// <param name="index">The table of the full-text index, <c>deal_search</c> or <c>event_search</c>.</param>
    public string MatchesSet(SqlConditions conditions, string seq, string index, string typed) => SearchWords.Query(typed) is { Count: > 0 } terms
        ? $"{seq} IN (SELECT rowid FROM {index} WHERE {Matches(conditions, index, terms)})"
        : "1 = 0";

    /// <summary>The same condition, checked for each record by itself, which is faster if many records match.</summary>
    public string MatchesRow(SqlConditions conditions, string seq, string index, string typed) => SearchWords.Query(typed) is { Count: > 0 } terms
        ? $"EXISTS (SELECT 1 {Row(conditions, seq, index, terms)})"
        : "1 = 0";

    /// <summary>The query that finds the matching records one after the other.</summary>
    /// <param name="index">The table of the full-text index.</param>
    /// <param name="records">The table of the records, with their number in <c>seq</c>.</param>
    public CandidateQuery Lookup(SqlConditions conditions, string index, string records, string typed)
    {
        if (SearchWords.Query(typed) is not { Count: > 0 } terms) return new CandidateQuery($"SELECT id FROM {records} WHERE 1 = 0");
        var matches = Matches(conditions, index, terms);
        return new CandidateQuery($"SELECT found.id FROM {index} CROSS JOIN {records} found WHERE found.seq = {index}.rowid AND {matches}")
        {
            CountSql = $"SELECT rowid FROM {index} WHERE {matches}",
        };
    }

    /// <summary>The SQL expression that stores a parameter with words, separated by spaces, in a column.</summary>
    public abstract string Stored(string parameter);

    /// <summary>A condition on a row of the index: it has every term.</summary>
    protected abstract string Matches(SqlConditions conditions, string index, IReadOnlyList<SearchTerm> terms);

    /// <summary>FROM and WHERE clauses that select the row of one record if it has every term.</summary>
    protected abstract string Row(SqlConditions conditions, string seq, string index, IReadOnlyList<SearchTerm> terms);
}
