using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries.Lists;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Storage;

namespace DealTracker.Api.Features.Countries;

/// <summary>Parties with their counts, as known at one point.</summary>
internal static class CountryList
{
    public static NamedList<CountryRow> Parties { get; } = new()
    {
        Table = "parties",
        Columns = "r.kind, r.alpha2, r.country, r.from_edtf, r.to_edtf",
        Class = "kind",
        Reference = "party",
        Names = "party_names",
        DealLinks = "deal_countries",
        EventLinks = "event_countries",
    };

    public static ListPage<CountryResponse> Page(ReadSession session, HttpContext context, ListCountriesRequest request)
    {
        var filter = new NamedFilter(AsOf.From(request.KnownBy), request.Kind.Texts(), request.Q, request.WithDeals);
        return Parties.Page(session, context, filter, request, ToResponse);
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

internal sealed record CountryRow : NamedRow
{
    public required string Kind { get; init; }
    public string? Alpha2 { get; init; }
    public string? Country { get; init; }
    public string? FromEdtf { get; init; }
    public string? ToEdtf { get; init; }
}
