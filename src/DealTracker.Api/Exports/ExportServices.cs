using DealTracker.Api.Releases;

namespace DealTracker.Api.Exports;

/// <summary>What makes files, and the releases that keep them.</summary>
public static class ExportServices
{
    public static IServiceCollection AddDealTrackerExports(this IServiceCollection services) => services
        .AddSingleton<Exporter>().AddSingleton<CreateReleases>().AddSingleton<ReleaseCheck>();
}
