using DealTracker.Core.Articles;
using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Bundles;

/// <summary>Checks records as one bundle over a record that holds RUS, IND, s-400, article a, deal d and event was.</summary>
internal static class BundleCheck
{
    public const string Source = "x.yaml";

    public static IReadOnlyList<Violation> Of(params object[] records)
    {
        var bundle = new Bundle
        {
            Parties = At<Party>("/parties", records),
            Systems = At<WeaponSystem>("/systems", records),
            Articles = At<Article>("/articles", records),
            Deals = At<Deal>("/deals", records),
            Events = At<DealEvent>("/events", records),
        };
        return Of(bundle);
    }

    public static IReadOnlyList<Violation> Of(Bundle bundle) => BundleRules.Check(bundle, new Record(bundle));

    private static List<Located<T>> At<T>(string list, object[] records) =>
        [.. records.OfType<T>().Select((record, i) => new Located<T>(record, Source, $"{list}/{i}"))];

    private sealed class Record(Bundle bundle) : IRecordLookup
    {
        private readonly List<Party> _parties =
            Overlaid(bundle.Parties, party => party.Id, Given.Party("RUS", "Russia") with { Alpha2 = "RU", Aliases = ["Россия"] },
            Given.Party("IND", "India"));

        private readonly List<WeaponSystem> _systems = Overlaid(bundle.Systems, system => system.Id,
            Given.System("s-400", "S-400 Triumf") with { Aliases = ["SA-21 Growler"] });

        private readonly List<Article> _articles = Overlaid(bundle.Articles, article => article.Id, Given.Article("a"));

        private readonly List<Deal> _deals = Overlaid(bundle.Deals, deal => deal.Id, Given.Deal());

        private readonly List<DealEvent> _events = Overlaid(bundle.Events, e => e.Id, Given.Event("was"));

        public bool HasArticle(Slug id) => _articles.Exists(article => article.Id == id);

        public bool HasDeal(Slug id) => _deals.Exists(deal => deal.Id == id);

        public bool HasParty(PartyCode id) => _parties.Exists(party => party.Id == id);

        public bool HasSystem(Slug id) => System(id) is not null;

        public bool HasEvent(Slug id) => _events.Exists(e => e.Id == id);

        public WeaponSystem? System(Slug id) => _systems.Find(system => system.Id == id);

        public IReadOnlyList<EventRelation> RelationsOf(Slug id) => _events.Find(e => e.Id == id)?.Relations ?? [];

        public PartyCode? PartyNamed(string nameKey, PartyCode except) => _parties.Where(party => party.Id != except)
            .Where(party => Bears([party.Id.Text, party.Name, party.Alpha2, .. party.Aliases], nameKey)).Select(party => (PartyCode?)party.Id).FirstOrDefault();

        public Slug? SystemNamed(string nameKey, Slug except) => _systems.Where(system => system.Id != except)
            .Where(system => Bears([system.Id.Text, system.Name, .. system.Aliases], nameKey)).Select(system => (Slug?)system.Id).FirstOrDefault();

        private static bool Bears(IEnumerable<string?> names, string nameKey) => names.OfType<string>().Any(name => NameKey.From(name) == nameKey);

        private static List<T> Overlaid<T, TId>(IReadOnlyList<Located<T>> above, Func<T, TId> id, params T[] stored) =>
            [.. above.Select(located => located.Value).Concat(stored).DistinctBy(id)];
    }
}
