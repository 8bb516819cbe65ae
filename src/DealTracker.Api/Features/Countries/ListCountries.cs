using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Dates;
using DealTracker.Core.Parties;
using DealTracker.Storage;
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
        return Send.PageAsync(CountryList.Page(session, HttpContext, req), req.Limit);
    }
}

/// <summary>Which parties.</summary>
public sealed record ListCountriesRequest : PagedRequest
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
}
