using DealTracker.Api.Curation.Resources;

namespace DealTracker.Api.Hosting;

/// <summary>The write operations of single records: five kinds, all curated in the same way.</summary>
public static class CurationSetup
{
    public static IServiceCollection AddDealTrackerCuration(this IServiceCollection services) => services.AddSingleton(typeof(CurateRecord<>));
}
