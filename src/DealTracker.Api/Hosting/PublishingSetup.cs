using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Publishing.Releases;
using DealTracker.Api.Queries.Export;

namespace DealTracker.Api.Hosting;

/// <summary>Registers exports, data packages and releases.</summary>
public static class PublishingSetup
{
    public static IServiceCollection AddDealTrackerExports(this IServiceCollection services) => services
        .AddSingleton<Exporter>().AddSingleton<TimelineSender>().AddSingleton<ReleaseBuilder>().AddSingleton<ReleaseCheck>();
}
