using DealTracker.Core.Text;
using DealTracker.Storage.Sql;

namespace DealTracker.Storage.Stores;

/// <summary>
/// Full-text search over two columns, the folded words of a record and its designators. The program takes both the text
/// and the query apart (<see cref="SearchWords"/>), so that every store gives the same answers; a store only looks up
/// words. Nothing a user types is ever its syntax.
/// </summary>
internal abstract class FullText
{
    /// <summary>The condition that a record holds what a user typed.</summary>
    /// <param name="seq">The column with the record's number.</param>
    /// <param name="index">The table of words, <c>deal_search</c> or <c>event_search</c>.</param>
    public string MatchesSet(SqlConditions conditions, string seq, string index, string typed) => SearchWords.Query(typed) is { Count: > 0 } terms
        ? $"{seq} IN (SELECT rowid FROM {index} WHERE {Matches(conditions, index, terms)})"
        : "1 = 0";

    /// <summary>The same condition, checked on the record by itself: for when many hold it.</summary>
    public string MatchesRow(SqlConditions conditions, string seq, string index, string typed) => SearchWords.Query(typed) is { Count: > 0 } terms
        ? $"EXISTS (SELECT 1 {Row(conditions, seq, index, terms)})"
        : "1 = 0";

    /// <summary>How the records that hold it are found, one after the other.</summary>
    /// <param name="index">The table of words.</param>
    /// <param name="records">The table of records, whose <c>seq</c> is the number.</param>
    public CandidateQuery Lookup(SqlConditions conditions, string index, string records, string typed)
    {
        if (SearchWords.Query(typed) is not { Count: > 0 } terms) return new CandidateQuery($"SELECT id FROM {records} WHERE 1 = 0");
        var matches = Matches(conditions, index, terms);
        return new CandidateQuery($"SELECT found.id FROM {index} CROSS JOIN {records} found WHERE found.seq = {index}.rowid AND {matches}")
        {
            CountSql = $"SELECT rowid FROM {index} WHERE {matches}",
        };
    }

    /// <summary>How a parameter with words, a space between each two, is put into a column.</summary>
    public abstract string Stored(string parameter);

    /// <summary>A condition on a row of the index: every term is found in it.</summary>
    protected abstract string Matches(SqlConditions conditions, string index, IReadOnlyList<SearchTerm> terms);

    /// <summary>FROM and WHERE of the row of one record, if every term is found in it.</summary>
    protected abstract string Row(SqlConditions conditions, string seq, string index, IReadOnlyList<SearchTerm> terms);
}
