using DealTracker.Core.Articles;
using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;

namespace DealTracker.Api.Curation.Writing;

/// <summary>The records of bundles, whatever their kind: which type of Core is which kind of record.</summary>
internal static class BundleRecords
{
    private static readonly Dictionary<Type, RecordKind> Kinds = new()
    {
        [typeof(Party)] = RecordKind.Party,
        [typeof(WeaponSystem)] = RecordKind.System,
        [typeof(Article)] = RecordKind.Article,
        [typeof(Deal)] = RecordKind.Deal,
        [typeof(DealEvent)] = RecordKind.Event,
    };

    /// <summary>Whether a type of Core is a kind of record.</summary>
    public static bool IsRecord(Type type) => Kinds.ContainsKey(type);

    /// <summary>The kind of a record type of Core.</summary>
    public static RecordKind KindOf<T>() where T : class => Kinds[typeof(T)];

    /// <summary>The kind and id of a record of Core.</summary>
    public static RecordRef RefOf<T>(T record) where T : class => new(KindOf<T>(), record switch
    {
        Party party => party.Id.Text,
        WeaponSystem system => system.Id.Text,
        Article article => article.Id.Text,
        Deal deal => deal.Id.Text,
        DealEvent dealEvent => dealEvent.Id.Text,
        _ => throw new ArgumentException($"{typeof(T).Name} is no record type.", nameof(record)),
    });

    /// <summary>A bundle of one record.</summary>
    public static Bundle Create<T>(Located<T> record) where T : class => (object)record switch
    {
        Located<Party> party => new Bundle { Parties = [party] },
        Located<WeaponSystem> system => new Bundle { Systems = [system] },
        Located<Article> article => new Bundle { Articles = [article] },
        Located<Deal> deal => new Bundle { Deals = [deal] },
        Located<DealEvent> dealEvent => new Bundle { Events = [dealEvent] },
        _ => throw new ArgumentException($"{typeof(T).Name} is no record type.", nameof(record)),
    };

    public static IEnumerable<RecordRef> All(Bundle bundle)
    {
        return [.. Refs(bundle.Parties), .. Refs(bundle.Systems), .. Refs(bundle.Articles), .. Refs(bundle.Deals), .. Refs(bundle.Events)];

        static IEnumerable<RecordRef> Refs<T>(IReadOnlyList<Located<T>> records) where T : class => records.Select(record => RefOf(record.Value));
    }

    /// <summary>The bundle with the records that are wanted.</summary>
    public static Bundle Only(Bundle bundle, Func<RecordRef, bool> wanted)
    {
        return new Bundle
        {
            Parties = Only(bundle.Parties),
            Systems = Only(bundle.Systems),
            Articles = Only(bundle.Articles),
            Deals = Only(bundle.Deals),
            Events = Only(bundle.Events),
        };

        IReadOnlyList<Located<T>> Only<T>(IReadOnlyList<Located<T>> records) where T : class => [.. records.Where(record => wanted(RefOf(record.Value)))];
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
