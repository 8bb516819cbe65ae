using DealTracker.Api.Curation.Resources;
using DealTracker.Core.Articles;
using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Storage;

namespace DealTracker.Api.Hosting;

/// <summary>The write operations of single records: five kinds, all curated in the same way.</summary>
public static class CurationSetup
{
    public static IServiceCollection AddDealTrackerCuration(this IServiceCollection services) => services.AddSingleton(typeof(CurateRecord<>));
}
