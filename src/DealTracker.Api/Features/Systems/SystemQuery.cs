using Dapper;
using DealTracker.Api.Features.Countries;
using DealTracker.Api.Queries;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Systems;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Systems;

internal sealed record SystemRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }
    public string? Origin { get; init; }
    public string? Family { get; init; }
    public string? ComponentOf { get; init; }
    public required string SortKey { get; init; }
    public long Deals { get; init; }
    public long Events { get; init; }
}

/// <summary>Weapon systems with their counts, as known at one point.</summary>
internal static class SystemQuery
{
    /// <param name="conditions">On <c>y</c> (systems).</param>
    /// <param name="tail">ORDER BY and LIMIT, if any.</param>
    public static IReadOnlyList<SystemRow> Rows(ReadSession session, AsOf knowledge, SqlConditions conditions, string tail = "") =>
    [
        .. session.Connection.Query<SystemRow>($"""
            SELECT y.id, y.name, y.category, y.origin, y.family, y.component_of, y.sort_key,
                (SELECT COUNT(DISTINCT f.deal) FROM deal_families f
                    JOIN deal_states ds ON ds.deal = f.deal AND {knowledge.StateCondition("ds", conditions)}
                    WHERE f.system = y.id) AS deals,
                (SELECT COUNT(DISTINCT f.event) FROM event_families f
                    JOIN event_states s ON s.event = f.event AND {knowledge.StateCondition("s", conditions)}
                    WHERE f.system = y.id) AS events
            FROM systems y
            WHERE {conditions.Sql}
            {tail}
            """, conditions.Parameters, session.Transaction),
    ];

    public static ILookup<string, string> Aliases(ReadSession session, IEnumerable<string> ids)
    {
        var conditions = new SqlConditions();
        var list = conditions.List(ids);
        if (list == "()") return Array.Empty<AliasRow>().ToLookup(row => row.Id, row => row.Name);
        return session.Connection.Query<AliasRow>($"""
            SELECT system AS id, name
            FROM system_names
            WHERE is_alias = 1 AND system IN {list}
            ORDER BY system, ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Id, row => row.Name);
    }

    public static SystemResponse ToResponse(SystemRow row, IEnumerable<string> aliases) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Category = Code<SystemCategory>.Parse(row.Category),
        Origin = row.Origin,
        Family = row.Family,
        ComponentOf = row.ComponentOf,
        Aliases = [.. aliases],
        Deals = (int)row.Deals,
        Events = (int)row.Events,
    };
}
