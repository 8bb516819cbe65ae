using DealTracker.Api.Queries;

namespace DealTracker.Api.Website.Parts;

/// <summary>The subject of a page, as an additional filter of its timeline: <c>deal=ind-rus-s-400</c>.</summary>
internal sealed record Scope(string Parameter, string Id)
{
    public static Scope Deal(string id) => new("deal", id);

    public static Scope Country(string code) => new("country", code);

    public static Scope System(string id) => new("system", id);

    public ResolvedFilter Narrow(ResolvedFilter filter) => Parameter switch
    {
        "deal" => filter with { Deals = [.. filter.Deals, [Id]] },
        "country" => filter with { Countries = [.. filter.Countries, [Id]] },
        _ => filter with { Systems = [.. filter.Systems, [Id]] },
    };
}
