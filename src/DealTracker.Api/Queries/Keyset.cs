using DealTracker.Api.Http.Responses;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries;

/// <summary>
/// The order of a list and where a page begins in it: one key column, decided between equals by the id. Pages stay true
/// while records come and go, because they begin after a record, not at a number.
/// </summary>
/// <param name="Key">The key column, never null.</param>
/// <param name="Id">The id column.</param>
/// <param name="Descending">Whether the highest comes first.</param>
internal sealed record Keyset(string Key, string Id, bool Descending)
{
    /// <summary>The ORDER BY.</summary>
    public string OrderBy => Descending ? $"{Key} DESC, {Id} DESC" : $"{Key}, {Id}";

    /// <summary>
    /// Two tables, that of the key first: SQLite joins what a CROSS JOIN names in that order, and so goes along the index of the key.
    /// </summary>
    /// <param name="one">A table and its alias: <c>event_states s</c>.</param>
    public string First(string one, string other) => Key.StartsWith($"{one.Split(' ')[^1]}.", StringComparison.Ordinal) ? $"{one} CROSS JOIN {other}" : $"{other} CROSS JOIN {one}";

    /// <summary>Only what comes after the cursor.</summary>
    public void AddAfter(SqlConditions conditions, Cursor? cursor)
    {
        if (cursor is null) return;
        conditions.Add($"({Key}, {Id}) {(Descending ? "<" : ">")} ({conditions.Parameter(cursor.Keys[0] ?? "")}, {conditions.Parameter(cursor.Id)})");
    }
}
