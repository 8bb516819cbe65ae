using Dapper;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Storage;
using DealTracker.Storage.Sql;
using FastEndpoints;

namespace DealTracker.Api.Features.Countries;

/// <summary>One country or other party, with counts</summary>
/// <remarks>Found by code, alpha-2, name or alias. With <c>knownBy</c>: counts as they stood then.</remarks>
public sealed class GetCountry(Database database, NameResolver names) : Endpoint<GetCountryRequest, RecordResponse<CountryDetail>>
{
    public override void Configure() => Get("/countries/{code}");

    public override Task HandleAsync(GetCountryRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var knowledge = AsOf.From(req.KnownBy);
        return Send.RecordAsync(Read(session, knowledge, Resolve(session, names, req.Code)), session.Revision);
    }

    /// <summary>The party of a resolved code.</summary>
    internal static CountryDetail Read(ReadSession session, AsOf knowledge, string code)
    {
        var conditions = new SqlConditions();
        conditions.Add($"p.id = {conditions.Parameter(code)}");
        return Detail(session, knowledge, CountryQuery.Rows(session, knowledge, conditions)[0]);
    }

    /// <exception cref="ProblemException">It names no party: 404 with the nearest name.</exception>
    internal static string Resolve(ReadSession session, NameResolver names, string name)
    {
        var parties = names.At(session).Parties;
        if (parties.Find(name) is { } code) return code;
        if (RecordNotFound.Gone(session, RecordKind.Party, name) is { } gone) throw gone;
        var nearest = parties.NearestTo(name);
        throw new ProblemException(ProblemTypes.NotFound,
            nearest is null ? $"'{name}' names no country or party on record." : $"'{name}' names no country or party on record. Did you mean '{nearest}'?");
    }

    private static CountryDetail Detail(ReadSession session, AsOf knowledge, CountryRow row)
    {
        var plain = CountryQuery.ToResponse(row, CountryQuery.Aliases(session, [row.Id])[row.Id]);
        var successors = session.Connection.Query<string>(
            "SELECT successor FROM party_successors WHERE party = @Id ORDER BY ordinal", new { row.Id }, session.Transaction);
        var conditions = new SqlConditions();
        conditions.Add($"c.party = {conditions.Parameter(row.Id)}");
        var roles = session.Connection.Query<RoleRow>($"""
            SELECT c.role, COUNT(DISTINCT c.deal) AS deals
            FROM deal_countries c
            JOIN deal_states ds ON ds.deal = c.deal AND {knowledge.StateCondition("ds", conditions)}
            WHERE {conditions.Sql}
            GROUP BY c.role
            ORDER BY deals DESC, c.role
            """, conditions.Parameters, session.Transaction);
        return new CountryDetail
        {
            Code = plain.Code,
            Name = plain.Name,
            Kind = plain.Kind,
            Alpha2 = plain.Alpha2,
            Country = plain.Country,
            Aliases = plain.Aliases,
            Deals = plain.Deals,
            Events = plain.Events,
            From = DateResponse.From(row.FromEdtf),
            To = DateResponse.From(row.ToEdtf),
            Successors = [.. successors],
            Roles = [.. roles.Select(role => new RoleCount { Role = Code<PartyRole>.Parse(role.Role), Deals = (int)role.Deals })],
        };
    }
}

/// <summary>Which party.</summary>
public sealed record GetCountryRequest
{
    /// <summary>Code, alpha-2, name or alias of the country or other party.</summary>
    /// <example>IND</example>
    public string Code { get; init; } = string.Empty;

    /// <summary>Counts as articles published up to the end of this day, month or year told it.</summary>
    public PeriodBound? KnownBy { get; init; }
}

internal sealed record RoleRow
{
    public required string Role { get; init; }
    public long Deals { get; init; }
}
