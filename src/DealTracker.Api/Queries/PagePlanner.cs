using Dapper;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries;

/// <summary>
/// How a page is found. What many records meet is looked for along the order of the list until the page is full; what few meet is looked
/// up, checked and sorted. Either way grows far slower than the record, and counting as far as both cost alike tells which.
/// </summary>
internal static class PagePlanner
{
    /// <summary>Narrows the conditions to the few records that one of them finds, if one does.</summary>
    /// <param name="key">The column that its lookups find: <c>s.event</c>.</param>
    /// <param name="table">The table of the records: <c>events</c>.</param>
    /// <param name="rows">How many rows the page reads at most.</param>
    public static void Apply(ReadSession session, SqlConditions conditions, string key, string table, int rows)
    {
        if (conditions.Candidates.Count == 0) return;
        // Where n of N records match, a page is full after rows * N / n of them: as many as match when n is the root of rows * N. To look one
        // up and sort it costs more than a step along the order.
        var all = session.Connection.ExecuteScalar<long>($"SELECT COALESCE(MAX(seq), 0) FROM {table}", transaction: session.Transaction);
        var fewest = (long)Math.Sqrt(rows * (double)all) / 2;
        string? best = null;
        foreach (var lookup in conditions.Candidates)
        {
            var found = session.Connection.ExecuteScalar<long>(
                $"SELECT COUNT(*) FROM ({lookup.CountSql} LIMIT {conditions.Parameter(fewest + 1)}) found", conditions.Parameters, session.Transaction);
            if (found <= fewest) (best, fewest) = (lookup.Ids, found);
        }

        if (best is not null) conditions.Add($"{key} IN ({best})");
    }
}
