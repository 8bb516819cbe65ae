using System.ComponentModel.DataAnnotations;
using Dapper;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Dates;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;
using DealTracker.Storage;
using DealTracker.Storage.Sql;
using FastEndpoints;

namespace DealTracker.Api.Features.Systems;

/// <summary>Weapon systems and families, with counts</summary>
/// <remarks>In the order of their names. <c>withDeals=true</c> leaves out those that no deal names.</remarks>
public sealed class ListSystems(Database database) : Endpoint<ListSystemsRequest, ListResponse<SystemResponse>>
{
    public override void Configure() => Get("/systems");

    public override Task HandleAsync(ListSystemsRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var knowledge = KnowledgeAt.From(req.KnownBy);
        var order = new Keyset("name", false, ["y.sort_key"], "y.id");
        var conditions = Conditions(req, knowledge);
        order.AddAfter(conditions, HttpContext.ReadCursor(req.Cursor, "name", "asc"));
        var limit = conditions.Parameter(req.Limit + 1);
        var rows = SystemQuery.Rows(session, knowledge, conditions, $"ORDER BY {order.OrderBy} LIMIT {limit}");

        var page = rows.Take(req.Limit).ToList();
        var aliases = SystemQuery.Aliases(session, page.Select(row => row.Id));
        return Send.PageAsync(new ListPage<SystemResponse>
        {
            Rows = [.. page.Select(row => SystemQuery.ToResponse(row, aliases[row.Id]))],
            Revision = session.Revision,
            Next = rows.Count > page.Count ? new Cursor("name", "asc", [page[^1].SortKey], page[^1].Id) : null,
            Total = req.Include.Contains(Include.Total) ? Total(session, req, knowledge) : null,
        }, req.Limit);
    }

    private static long Total(ReadSession session, ListSystemsRequest req, KnowledgeAt knowledge)
    {
        var conditions = Conditions(req, knowledge);
        return session.Connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM systems y WHERE {conditions.Sql}", conditions.Parameters, session.Transaction);
    }

    private static SqlConditions Conditions(ListSystemsRequest req, KnowledgeAt knowledge)
    {
        var conditions = new SqlConditions();
        foreach (var group in EventConditions.Texts(req.Category)) conditions.Add($"y.category IN {conditions.List(group)}");
        if (req.Q is { } q)
        {
            var key = NameKey.From(q);
            if (key.Length == 0) conditions.AddNone();
            else conditions.Add($"EXISTS (SELECT 1 FROM system_names n WHERE n.system = y.id AND n.name_key LIKE {conditions.Parameter($"%{key}%")})");
        }

        if (req.WithDeals)
        {
            conditions.Add($"""
                EXISTS (SELECT 1 FROM deal_families f JOIN deal_states ds ON ds.deal = f.deal AND {knowledge.StateOf("ds", conditions)}
                    WHERE f.system = y.id)
                """);
        }

        return conditions;
    }
}

/// <summary>Which systems.</summary>
public sealed record ListSystemsRequest
{
    /// <summary>Category of the system.</summary>
    public Codes<SystemCategory> Category { get; init; } = Codes<SystemCategory>.None;

    /// <summary>A part of its name or an alias, in any script and spelling.</summary>
    [MaxLength(100)]
    public string? Q { get; init; }

    /// <summary>Only systems of a deal.</summary>
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
