using Dapper;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Queries;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Countries;

/// <summary>One party with all that is shown of it.</summary>
internal static class CountryDetails
{
    /// <param name="code">The code of a party on record.</param>
    public static CountryDetail Read(ReadSession session, AsOf knowledge, string code)
    {
        var row = CountryList.Parties.Get(session, knowledge, code);
        var summary = CountryList.ToResponse(row, CountryList.Parties.Aliases(session, [code])[code]);
        return new CountryDetail(
            summary, DateResponse.From(row.FromEdtf), DateResponse.From(row.ToEdtf), Successors(session, code), Roles(session, knowledge, code));
    }

    private static IReadOnlyList<string> Successors(ReadSession session, string code) =>
    [
        .. session.Connection.Query<string>("""
            SELECT successor
            FROM party_successors
            WHERE party = @code
            ORDER BY ordinal
            """, new { code }, session.Transaction),
    ];

    private static IReadOnlyList<RoleCount> Roles(ReadSession session, AsOf knowledge, string code)
    {
        var conditions = new SqlConditions();
        conditions.Add($"c.party = {conditions.Parameter(code)}");
        var rows = session.Connection.Query<RoleRow>($"""
            SELECT c.role, COUNT(DISTINCT c.deal) AS deals
            FROM deal_countries c
            JOIN deal_states ds ON ds.deal = c.deal AND {knowledge.StateCondition("ds", conditions)}
            WHERE {conditions.Sql}
            GROUP BY c.role
            ORDER BY deals DESC, c.role
            """, conditions.Parameters, session.Transaction);
        return [.. rows.Select(row => new RoleCount { Role = Code<PartyRole>.Parse(row.Role), Deals = (int)row.Deals })];
    }
}

internal sealed record RoleRow
{
    public required string Role { get; init; }
    public long Deals { get; init; }
}
