using System.Globalization;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Codes;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries;

/// <summary>
/// The order of a list and where a page begins in it: by its keys, and between records with equal keys by the id. Pages stay true
/// while records come and go, because they begin after a record, not at a number.
/// </summary>
/// <param name="Sort">The name of the order in cursors: <c>last_date</c>.</param>
/// <param name="Descending">Whether the highest comes first.</param>
/// <param name="Keys">The key columns or expressions, none of them ever null.</param>
/// <param name="Id">The id column.</param>
internal sealed record Keyset(string Sort, bool Descending, IReadOnlyList<string> Keys, string Id)
{
    /// <summary>Whether the keys are whole numbers; else they are texts.</summary>
    public bool HasNumbers { get; init; }

    /// <summary>The columns of the ORDER BY.</summary>
    public string OrderBy => string.Join(", ", Keys.Append(Id).Select(column => Descending ? $"{column} DESC" : column));

    private string Direction => Code<SortOrder>.Text(Descending ? SortOrder.Desc : SortOrder.Asc);

    /// <summary>Reads the <c>cursor</c> parameter of a request; null when it was not given.</summary>
    /// <param name="context">The request.</param>
    /// <param name="token">The parameter's value.</param>
    /// <param name="names">What the names of the request mean.</param>
    public Cursor? ReadCursor(HttpContext context, string? token, NameSet names) => context.ReadCursor(token, Sort, Direction, names);

    /// <summary>Reads the <c>cursor</c> parameter of a request without names; null when it was not given.</summary>
    public Cursor? ReadCursor(HttpContext context, string? token) => context.ReadCursor(token, Sort, Direction);

    /// <summary>Admits only what comes after the cursor.</summary>
    public void AddAfter(SqlConditions conditions, Cursor? cursor)
    {
        if (cursor is null) return;
        var values = cursor.Keys.Select(key => conditions.Parameter(HasNumbers ? long.Parse(key!, CultureInfo.InvariantCulture) : key ?? "")).ToList();
        // Where a later key is an expression, an index can use only a condition on the first.
        if (Keys.Count > 1) conditions.Add($"{Keys[0]} {(Descending ? "<=" : ">=")} {values[0]}");
        conditions.Add($"({string.Join(", ", Keys)}, {Id}) {(Descending ? "<" : ">")} ({string.Join(", ", values)}, {conditions.Parameter(cursor.Id)})");
    }

    /// <summary>Cuts the rows of a page out of those read, and says where the next page begins.</summary>
    /// <param name="rows">The rows in this order: one more than the page holds, where there are that many.</param>
    /// <param name="limit">How many rows the page holds at most.</param>
    /// <param name="id">The id of a row.</param>
    /// <param name="keys">Its keys.</param>
    /// <returns>The rows, and the cursor after the last of them; null when nothing follows.</returns>
    public (IReadOnlyList<T> Rows, Cursor? Next) Page<T>(IReadOnlyList<T> rows, int limit, Func<T, string> id, params IReadOnlyList<Func<T, object>> keys)
    {
        if (rows.Count <= limit) return (rows, null);
        var last = rows[limit - 1];
        return ([.. rows.Take(limit)],
            new Cursor(Sort, Direction, [.. keys.Select(key => Convert.ToString(key(last), CultureInfo.InvariantCulture))], id(last)));
    }
}
