using DealTracker.Core.Bundles;
using DealTracker.Core.Records;

namespace DealTracker.Api.Curation.Writing;

/// <summary>The records of bundles, whatever their kind.</summary>
internal static class BundleRecords
{
    public static IEnumerable<RecordRef> All(Bundle bundle) =>
    [
        .. bundle.Parties.Select(party => new RecordRef(RecordKind.Party, party.Value.Id.Text)),
        .. bundle.Systems.Select(system => new RecordRef(RecordKind.System, system.Value.Id.Text)),
        .. bundle.Articles.Select(article => new RecordRef(RecordKind.Article, article.Value.Id.Text)),
        .. bundle.Deals.Select(deal => new RecordRef(RecordKind.Deal, deal.Value.Id.Text)),
        .. bundle.Events.Select(e => new RecordRef(RecordKind.Event, e.Value.Id.Text)),
    ];

    /// <summary>The bundle with the records that are wanted.</summary>
    public static Bundle Only(Bundle bundle, Func<RecordRef, bool> wanted)
    {
        return new Bundle
        {
            Parties = Only(bundle.Parties, RecordKind.Party, party => party.Id.Text),
            Systems = Only(bundle.Systems, RecordKind.System, system => system.Id.Text),
            Articles = Only(bundle.Articles, RecordKind.Article, article => article.Id.Text),
            Deals = Only(bundle.Deals, RecordKind.Deal, deal => deal.Id.Text),
            Events = Only(bundle.Events, RecordKind.Event, e => e.Id.Text),
        };

        IReadOnlyList<Located<T>> Only<T>(IReadOnlyList<Located<T>> records, RecordKind kind, Func<T, string> id) =>
            [.. records.Where(record => wanted(new RecordRef(kind, id(record.Value))))];
    }

    /// <summary>The records of some bundles, in their order.</summary>
    public static Bundle Together(IReadOnlyList<Bundle> bundles) => new()
    {
        Parties = [.. bundles.SelectMany(bundle => bundle.Parties)],
        Systems = [.. bundles.SelectMany(bundle => bundle.Systems)],
        Articles = [.. bundles.SelectMany(bundle => bundle.Articles)],
        Deals = [.. bundles.SelectMany(bundle => bundle.Deals)],
        Events = [.. bundles.SelectMany(bundle => bundle.Events)],
    };
}
