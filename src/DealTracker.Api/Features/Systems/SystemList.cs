using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries.Lists;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Systems;
using DealTracker.Storage;

namespace DealTracker.Api.Features.Systems;

/// <summary>Weapon systems with their counts, as known at one point.</summary>
internal static class SystemList
{
    public static NamedList<SystemRow> Systems { get; } = new()
    {
        Table = "systems",
        Columns = "r.category, r.origin, r.family, r.component_of",
        Class = "category",
        Reference = "system",
        Names = "system_names",
        DealLinks = "deal_families",
        EventLinks = "event_families",
    };

    public static ListPage<SystemResponse> Page(ReadSession session, HttpContext context, ListSystemsRequest request)
    {
        var filter = new NamedFilter(AsOf.From(request.KnownBy), request.Category.Texts(), request.Q, request.WithDeals);
        return Systems.Page(session, context, filter, request, ToResponse);
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

internal sealed record SystemRow : NamedRow
{
    public required string Category { get; init; }
    public string? Origin { get; init; }
    public string? Family { get; init; }
    public string? ComponentOf { get; init; }
}
