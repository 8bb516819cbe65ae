using DealTracker.Core.Text;
using DealTracker.Storage.Sql;

namespace DealTracker.Storage.Stores;

/// <summary>PostgreSQL's tsvector, by plain casts: no parser or dictionary of its own has a say in what a word is.</summary>
internal sealed class PostgresFullText : FullText
{
    public override string Stored(string parameter) => $"CAST({parameter} AS tsvector)";

    protected override string Matches(SqlConditions conditions, string index, IReadOnlyList<SearchTerm> terms) =>
        string.Join(" AND ", terms.Select(term => Term(conditions, term)));

    protected override string Row(SqlConditions conditions, string seq, string index, IReadOnlyList<SearchTerm> terms) =>
        $"FROM {index} x WHERE x.rowid = {seq} AND {Matches(conditions, index, terms)}";

    private static string Term(SqlConditions conditions, SearchTerm term)
    {
        var words = term.Words.Count == 0 ? null : Holds(conditions, "words", string.Join(" & ", term.Words.Select(word => $"'{word}':*")));
        var designator = term.Designator is null ? null : Holds(conditions, "designators", $"'{term.Designator}'");
        return designator is null || words is null ? designator ?? words! : $"({designator} OR {words})";
    }

    private static string Holds(SqlConditions conditions, string column, string query) => $"{column} @@ CAST({conditions.Parameter(query)} AS tsquery)";
}
