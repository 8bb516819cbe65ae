using System.ComponentModel.DataAnnotations;
using Dapper;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Dates;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;
using DealTracker.Storage;
using DealTracker.Storage.Sql;
using FastEndpoints;

namespace DealTracker.Api.Features.Countries;

/// <summary>Countries and other parties, with counts</summary>
/// <remarks>In the order of their names. <c>withDeals=true</c> leaves out those that no deal names.</remarks>
public sealed class ListCountries(Database database) : Endpoint<ListCountriesRequest, ListResponse<CountryResponse>>
{
    public override void Configure() => Get("/countries");

    public override Task HandleAsync(ListCountriesRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var knowledge = KnowledgeAt.From(req.KnownBy);
        var order = new Keyset("name", false, ["p.sort_key"], "p.id");
        var conditions = Conditions(req, knowledge);
        order.AddAfter(conditions, HttpContext.ReadCursor(req.Cursor, "name", "asc"));
        var limit = conditions.Parameter(req.Limit + 1);
        var rows = CountryQuery.Rows(session, knowledge, conditions, $"ORDER BY {order.OrderBy} LIMIT {limit}");

        var page = rows.Take(req.Limit).ToList();
        var aliases = CountryQuery.Aliases(session, page.Select(row => row.Id));
        return Send.PageAsync(new ListPage<CountryResponse>
        {
            Rows = [.. page.Select(row => CountryQuery.ToResponse(row, aliases[row.Id]))],
            Revision = session.Revision,
            Next = rows.Count > page.Count ? new Cursor("name", "asc", [page[^1].SortKey], page[^1].Id) : null,
            Total = req.Include.Contains(Include.Total) ? Total(session, req, knowledge) : null,
        }, req.Limit);
    }

    private static long Total(ReadSession session, ListCountriesRequest req, KnowledgeAt knowledge)
    {
        var conditions = Conditions(req, knowledge);
        return session.Connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM parties p WHERE {conditions.Sql}", conditions.Parameters, session.Transaction);
    }

    private static SqlConditions Conditions(ListCountriesRequest req, KnowledgeAt knowledge)
    {
        var conditions = new SqlConditions();
        foreach (var group in EventConditions.Texts(req.Kind)) conditions.Add($"p.kind IN {conditions.List(group)}");
        if (req.Q is { } q)
        {
            var key = NameKey.From(q);
            if (key.Length == 0) conditions.AddNone();
            else conditions.Add($"EXISTS (SELECT 1 FROM party_names n WHERE n.party = p.id AND n.name_key LIKE {conditions.Parameter($"%{key}%")})");
        }

        if (req.WithDeals)
        {
            conditions.Add($"""
                EXISTS (SELECT 1 FROM deal_countries c JOIN deal_states ds ON ds.deal = c.deal AND {knowledge.StateOf("ds", conditions)}
                    WHERE c.party = p.id)
                """);
        }

        return conditions;
    }
}

/// <summary>Which parties.</summary>
public sealed record ListCountriesRequest
{
    /// <summary>Kind of party.</summary>
    public Codes<PartyKind> Kind { get; init; } = Codes<PartyKind>.None;

    /// <summary>A part of its name, code or an alias, in any script.</summary>
    [MaxLength(100)]
    public string? Q { get; init; }

    /// <summary>Only parties to a deal.</summary>
    public bool WithDeals { get; init; }

    /// <summary>Counts as articles published up to the end of this day, month or year told it.</summary>
    public PeriodBound? KnownBy { get; init; }

    /// <summary>How many records a page holds.</summary>
    [Range(1, 500)]
    public int Limit { get; init; } = 50;

    /// <summary>Where to go on: the <c>cursor</c> of the page's <c>next</c>.</summary>
    [MaxLength(2000)]
    public string? Cursor { get; init; }

    /// <summary>What to add.</summary>
    public OneOrMore<Include> Include { get; init; } = OneOrMore<Include>.None;
}
