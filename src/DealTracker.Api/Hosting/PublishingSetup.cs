using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Publishing.Releases;
using DealTracker.Api.Queries.Export;

namespace DealTracker.Api.Hosting;

/// <summary>What makes files, and the releases that keep them.</summary>
public static class PublishingSetup
{
    public static IServiceCollection AddDealTrackerExports(this IServiceCollection services) => services
        .AddSingleton<Exporter>().AddSingleton<TimelineSender>().AddSingleton<ReleaseBuilder>().AddSingleton<ReleaseCheck>();
}
