using DealTracker.Api.Queries.Projections;

namespace DealTracker.Api.Features.Deals;

/// <summary>The JSON of deals that is stored beside their tables.</summary>
internal static class DealProjections
{
    /// <summary>A deal as lists show it.</summary>
    public static readonly Projection Summary = new("deal_projections", "deals", DealAssembly.Read);

    /// <summary>A deal by itself.</summary>
    public static readonly Projection Detail = new("deal_detail_projections", "deals", DealDetails.Read);
}
