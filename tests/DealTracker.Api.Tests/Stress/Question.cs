using System.Globalization;

namespace DealTracker.Api.Tests.Stress;

/// <summary>What readers ask, in several spellings and forms, and what every answer must show.</summary>
/// <param name="Kind">Of which kind of record the answer shows exactly the expected ones; of others it may show some.</param>
/// <param name="Expected">Their numbers, under what was true at the revision of the answer.</param>
/// <param name="Paths">From <c>/api/v1/</c> on.</param>
internal sealed record Question(string Kind, Func<IReadOnlyDictionary<string, string>, IEnumerable<int>> Expected, params string[] Paths)
{
    /// <summary>What <c>include=total</c> counts.</summary>
    public const string Total = "total";

    public static IReadOnlyList<Question> All { get; } =
    [
        new("deal", Every("deal"),
            "deals", "deals?limit=500&order=asc", "deals?country=IND", "deals?country=India&limit=500", "deals?sort=title&system=system-0,system-1",
            "deals.csv", "deals.csv?country=in", "deals?format=csv", "timeline/buckets?lane=deal", "timeline/buckets?lane=deal&by=month&country=Bharat",
            "exports/deals.csv"),
        new("deal", state => state.Where(one => one.Key.StartsWith("deal-", StringComparison.Ordinal) && StressRecord.IsOdd(one.Value)).Select(Number),
            "deals?q=odd", "deals?q=ODD&limit=500", "deals.csv?q=odd"),
        new("deal", _ => [1], "deals/deal-1", "deals?deal=deal-1&facets=kind,status"),
        new("deal", state => [Bearer(state)], "deals?country=Neverland&sort=first_date&order=asc&limit=1",
            "deals?limit=1&order=asc&country=NEVERLAND&sort=first_date"),
        new("deal", _ => [0], "deals?country=bloc-0&sort=first_date&order=asc&limit=1"),
        new("deal", _ => [1], "deals?country=bloc-1&sort=first_date&order=asc&limit=1"),
        new("event", Every("event"),
            "timeline?limit=500", "timeline?country=IND&limit=500", "timeline?country=India&limit=500", "timeline?limit=500&country=in&order=desc",
            "timeline?knownBy=2020&limit=500",
            "timeline.csv", "timeline.csv?country=Bharat", "timeline.ndjson?country=IND", "timeline.jsonfeed", "timeline?format=atom", "exports/events.csv",
            "countries/IND/timeline?limit=500"),
        new("event", state => Every("event")(state).Where(n => n % 2 == Bearer(state)),
            "timeline?country=Neverland&limit=500", "timeline?country=neverland&limit=500", "timeline.csv?country=Neverland",
            "timeline?country=neverland,NEVERLAND&type=contract_signed&limit=500"),
        new("event", state => Every("event")(state).Where(n => n % 2 == 0), "timeline?country=bloc-0&limit=500"),
        new("event", state => Every("event")(state).Where(n => n % StressRecord.Deals == 0), "deals/deal-0/timeline?limit=500",
            "timeline?deal=deal-0&country=bloc-0&system=system-0&limit=500"),
        new("event", state => Every("event")(state).Where(n => n % 2 == 1), "timeline?country=Bloc%201&limit=500", "systems/system-1/timeline?limit=500"),
        new("event", _ => [2], "events/event-2"),
        new("system", _ => [0, 1], "timeline?limit=1&facets=system,country", "timeline/buckets?lane=system", "systems?q=write",
            "exports/systems.csv?system=system-0,system-1"),
        new("article", _ => [0, 1], "articles?q=write", "exports/articles.csv?deal=deal-0,deal-1"),
        new(Total, state => [Every("event")(state).Count()], "timeline?limit=1&include=total", "timeline?country=IND&limit=1&include=total"),
    ];

    private static Func<IReadOnlyDictionary<string, string>, IEnumerable<int>> Every(string kind) =>
        state => state.Where(one => one.Key.StartsWith($"{kind}-", StringComparison.Ordinal)).Select(Number);

    private static int Number(KeyValuePair<string, string> one) =>
        int.Parse(one.Key[(one.Key.IndexOf('-', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);

    private static int Bearer(IReadOnlyDictionary<string, string> state) => state[StressRecord.Alias] == "0" ? 0 : 1;
}
