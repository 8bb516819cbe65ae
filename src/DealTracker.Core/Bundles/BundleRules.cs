namespace DealTracker.Core.Bundles;

/// <summary>The rules that a bundle must meet to be written. All violations are found at once.</summary>
public static class BundleRules
{
    public static IReadOnlyList<Violation> Check(Bundle bundle, IRecordLookup record) => [.. Duplicates(bundle), .. CheckEach(bundle, record)];

    /// <summary>Finds records with the id of an earlier record.</summary>
    public static IEnumerable<Violation> Duplicates(Bundle bundle) =>
    [
        .. Duplicates(bundle.Parties, party => party.Id.Text),
        .. Duplicates(bundle.Systems, system => system.Id.Text),
        .. Duplicates(bundle.Articles, article => article.Id.Text),
        .. Duplicates(bundle.Deals, deal => deal.Id.Text),
        .. Duplicates(bundle.Events, dealEvent => dealEvent.Id.Text),
    ];

    /// <summary>Checks each record by itself.</summary>
    public static IEnumerable<Violation> CheckEach(Bundle bundle, IRecordLookup record) =>
    [
        .. bundle.Parties.SelectMany(party => PartyRules.Check(party.Value, record).Select(violation => violation.In(party))),
        .. bundle.Systems.SelectMany(system => SystemRules.Check(system.Value, record).Select(violation => violation.In(system))),
        .. bundle.Articles.SelectMany(article => ArticleRules.Check(article.Value).Select(violation => violation.In(article))),
        .. bundle.Deals.SelectMany(deal => DealRules.Check(deal.Value, record).Select(violation => violation.In(deal))),
        .. bundle.Events.SelectMany(dealEvent => EventRules
            .Check(dealEvent.Value, dealEvent.Pointer.StartsWith("/deals/", StringComparison.Ordinal), record).Select(violation => violation.In(dealEvent))),
    ];

    private static IEnumerable<Violation> Duplicates<T>(IEnumerable<Located<T>> records, Func<T, string> id) => records
        .GroupBy(record => id(record.Value)).Where(group => group.Skip(1).Any())
        .SelectMany(group => group.Skip(1).Select(record => new Violation("/id",
            $"'{group.Key}' stands twice; it is already at {group.First().Source} {group.First().Pointer}. "
            + "Give one of them another id, or leave one out.").In(record)));
}
