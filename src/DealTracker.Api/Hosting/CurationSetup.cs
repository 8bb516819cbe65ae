using DealTracker.Api.Curation.Resources;
using DealTracker.Api.Records;
using DealTracker.Core.Articles;
using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Storage;

namespace DealTracker.Api.Hosting;

/// <summary>Registers the curation of the five kinds of record.</summary>
public static class CurationSetup
{
    public static IServiceCollection AddDealTrackerCuration(this IServiceCollection services) => services
        .AddSingleton(provider =>
            new CurateRecord<Article>(Database(provider), RecordKind.Article, article => article.Id.Text, all => new Bundle { Articles = all }))
        .AddSingleton(provider => new CurateRecord<Deal>(Database(provider), RecordKind.Deal, deal => deal.Id.Text, all => new Bundle { Deals = all }))
        .AddSingleton(provider => new CurateRecord<DealEvent>(Database(provider), RecordKind.Event, e => e.Id.Text, all => new Bundle { Events = all }))
        .AddSingleton(provider => new CurateRecord<Party>(Database(provider), RecordKind.Party, party => party.Id.Text, all => new Bundle { Parties = all }))
        .AddSingleton(provider =>
            new CurateRecord<WeaponSystem>(Database(provider), RecordKind.System, system => system.Id.Text, all => new Bundle { Systems = all }));

    private static Database Database(IServiceProvider provider) => provider.GetRequiredService<Database>();
}
