using DealTracker.Api.Features.Deals;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Queries.Projections;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Every projection that a write keeps up to date.</summary>
internal static class AllProjections
{
    public static IReadOnlyList<Projection> All { get; } = [DealProjections.Summary, DealProjections.Detail, EventProjections.Event];
}
