using DealTracker.Core.Text;

namespace DealTracker.Api.Storage;

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
    public string Finds(SqlConditions conditions, string seq, string index, string typed) => SearchWords.Query(typed) is { Count: > 0 } terms
        ? $"{seq} IN (SELECT rowid FROM {index} WHERE {Matches(conditions, index, terms)})"
        : "1 = 0";

    /// <summary>How a parameter with words, a space between each two, is put into a column.</summary>
    public abstract string Stored(string parameter);

    /// <summary>A condition on a row of the index: every term is found in it.</summary>
    protected abstract string Matches(SqlConditions conditions, string index, IReadOnlyList<SearchTerm> terms);
}
