using System.Globalization;
using DealTracker.Api.Http.Responses;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.History;

/// <summary>The order of edits: by revision, then in the order in which records refer to each other, then by id.</summary>
internal sealed record EditOrder(bool Descending)
{
    /// <summary>What a kind is sorted by.</summary>
    public const string KindOrder = "CASE h.kind WHEN 'party' THEN 0 WHEN 'system' THEN 1 WHEN 'article' THEN 2 WHEN 'deal' THEN 3 ELSE 4 END";

    /// <summary>Why a record was deleted or merged, which happens once.</summary>
    public const string Reason = """
        (SELECT r.reason FROM records r WHERE r.kind = h.kind AND r.id = h.id AND h.action IN ('delete', 'merge'))
        """;

    private const string Sort = "revision";

    /// <summary>Newest first.</summary>
    public static EditOrder Newest { get; } = new(true);

    /// <summary>As they were made: what stands first is referred to by what follows.</summary>
    public static EditOrder AsMade { get; } = new(false);

    public string OrderBy => Descending ? "h.revision DESC, kind_order DESC, h.id DESC" : "h.revision, kind_order, h.id";

    private string Name => Descending ? "desc" : "asc";

    public Cursor? Read(HttpContext context, string? token) => context.ReadCursor(token, Sort, Name);

    public Cursor After(long revision, long kindOrder, string id) =>
        new(Sort, Name, [revision.ToString(CultureInfo.InvariantCulture), kindOrder.ToString(CultureInfo.InvariantCulture)], id);

    /// <summary>Only what comes after the cursor.</summary>
    public void AddAfter(SqlConditions conditions, Cursor? cursor)
    {
        if (cursor is null) return;
        var revision = conditions.Parameter(Number(cursor, 0));
        // The first condition is what an index can use.
        conditions.Add($"h.revision {(Descending ? "<=" : ">=")} {revision}");
        conditions.Add($"(h.revision, {KindOrder}, h.id) {(Descending ? "<" : ">")} ({revision}, {conditions.Parameter(Number(cursor, 1))}, {conditions.Parameter(cursor.Id)})");
    }

    private static long Number(Cursor cursor, int key) => long.Parse(cursor.Keys[key]!, CultureInfo.InvariantCulture);
}
