using Dapper;
using DealTracker.Api.Queries;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Countries;

internal sealed record CountryRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public string? Alpha2 { get; init; }
    public string? Country { get; init; }
    public string? FromEdtf { get; init; }
    public string? ToEdtf { get; init; }
    public required string SortKey { get; init; }
    public long Deals { get; init; }
    public long Events { get; init; }
}

internal sealed record AliasRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
}

/// <summary>Parties with their counts, as known at one point.</summary>
internal static class CountryQuery
{
    /// <param name="conditions">On <c>p</c> (parties).</param>
    /// <param name="tail">ORDER BY and LIMIT, if any.</param>
    public static IReadOnlyList<CountryRow> Rows(ReadSession session, AsOf knowledge, SqlConditions conditions, string tail = "") =>
    [
        .. session.Connection.Query<CountryRow>($"""
            SELECT p.id, p.name, p.kind, p.alpha2, p.country, p.from_edtf, p.to_edtf, p.sort_key,
                (SELECT COUNT(DISTINCT c.deal) FROM deal_countries c
                    JOIN deal_states ds ON ds.deal = c.deal AND {knowledge.StateCondition("ds", conditions)}
                    WHERE c.party = p.id) AS deals,
                (SELECT COUNT(DISTINCT c.event) FROM event_countries c
                    JOIN event_states s ON s.event = c.event AND {knowledge.StateCondition("s", conditions)}
                    WHERE c.party = p.id) AS events
            FROM parties p
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
            SELECT party AS id, name
            FROM party_names
            WHERE is_alias = 1 AND party IN {list}
            ORDER BY party, ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Id, row => row.Name);
    }

    public static CountryResponse ToResponse(CountryRow row, IEnumerable<string> aliases) => new()
    {
        Code = row.Id,
        Name = row.Name,
        Kind = Code<PartyKind>.Parse(row.Kind),
        Alpha2 = row.Alpha2,
        Country = row.Country,
        Aliases = [.. aliases],
        Deals = (int)row.Deals,
        Events = (int)row.Events,
    };
}
