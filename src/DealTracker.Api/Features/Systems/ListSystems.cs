using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Dates;
using DealTracker.Core.Systems;
using DealTracker.Storage;
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
        return Send.PageAsync(SystemList.Page(session, HttpContext, req), req.Limit);
    }
}

/// <summary>Which systems.</summary>
public sealed record ListSystemsRequest : PagedRequest
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
}
