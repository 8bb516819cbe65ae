namespace DealTracker.Core.Bundles;

/// <summary>The rules that a bundle must meet to be written. All violations are reported together.</summary>
public static class BundleRules
{
    public static IReadOnlyList<Violation> Check(Bundle bundle, IRecordLookup record) => [.. Doubles(bundle), .. Each(bundle, record)];

    /// <summary>Records that bear the id of an earlier one.</summary>
    public static IEnumerable<Violation> Doubles(Bundle bundle) =>
    [
        .. Doubles(bundle.Parties, party => party.Id.Text),
        .. Doubles(bundle.Systems, system => system.Id.Text),
        .. Doubles(bundle.Articles, article => article.Id.Text),
        .. Doubles(bundle.Deals, deal => deal.Id.Text),
        .. Doubles(bundle.Events, e => e.Id.Text),
    ];

    /// <summary>The violations within each single record.</summary>
    public static IEnumerable<Violation> Each(Bundle bundle, IRecordLookup record) =>
    [
        .. bundle.Parties.SelectMany(party => At(party, PartyRules.Check(party.Value, record))),
        .. bundle.Systems.SelectMany(system => At(system, SystemRules.Check(system.Value, record))),
        .. bundle.Articles.SelectMany(article => At(article, ArticleRules.Check(article.Value))),
        .. bundle.Deals.SelectMany(deal => At(deal, DealRules.Check(deal.Value, record))),
        .. bundle.Events.SelectMany(e => At(e, EventRules.Check(e.Value, e.Pointer.StartsWith("/deals/", StringComparison.Ordinal), record))),
    ];

    private static IEnumerable<Violation> At<T>(Located<T> at, IEnumerable<RuleBreach> breaches) =>
        breaches.Select(breach => new Violation(at.Source, at.Pointer + breach.Pointer, breach.Message)
        { Reads = [.. breach.Reads.Select(read => at.Pointer + read)] });

    private static IEnumerable<Violation> Doubles<T>(IEnumerable<Located<T>> records, Func<T, string> id) => records
        .GroupBy(record => id(record.Value)).Where(group => group.Skip(1).Any())
        .SelectMany(group => group.Skip(1).Select(again => new Violation(again.Source, again.Pointer + "/id",
            $"'{group.Key}' stands twice; it is already at {group.First().Source} {group.First().Pointer}. Give one of them another id, or leave one out.")));
}

/// <summary>What is wrong within one record.</summary>
/// <param name="Pointer">JSON pointer from the record: <c>/figures/0/currency</c>.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
/// <param name="Reads">Pointers to what else the rule looked at.</param>
public sealed record RuleBreach(string Pointer, string Message, params IReadOnlyList<string> Reads)
{
    internal static RuleBreach Unknown(string pointer, string what, string id) =>
        new(pointer, $"'{id}' is no known {what}. Correct the id, or put the {what} into the bundle.");
}
