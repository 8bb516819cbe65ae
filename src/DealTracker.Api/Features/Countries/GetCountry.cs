using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Dates;
using DealTracker.Core.Knowledge;
using DealTracker.Storage;
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
        var code = new RecordFinder(session, names).Party(req.Code);
        return Send.RecordAsync(CountryDetails.Read(session, AsOf.From(req.KnownBy), code), session.Revision);
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
