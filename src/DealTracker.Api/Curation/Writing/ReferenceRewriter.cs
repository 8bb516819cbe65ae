using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Replaces a merged or renamed record by another wherever a document names it.</summary>
/// <param name="Of">The record that is replaced.</param>
/// <param name="By">The id of the record of the same kind that takes its place.</param>
internal sealed record ReferenceRewriter(RecordRef Of, string By)
{
    /// <summary>The changed records as a bundle.</summary>
    public Bundle In(IEnumerable<(RecordRef Record, string Document)> documents)
    {
        var all = documents.ToList();
        return new Bundle
        {
            Parties = Changed<Party>(all, RecordKind.Party, In),
            Systems = Changed<WeaponSystem>(all, RecordKind.System, In),
            Deals = Changed<Deal>(all, RecordKind.Deal, In),
            Events = Changed<DealEvent>(all, RecordKind.Event, In),
        };
    }

    private static IReadOnlyList<Located<T>> Changed<T>(List<(RecordRef Record, string Document)> all, RecordKind kind, Func<T, T> change) =>
        [.. all.Where(pair => pair.Record.Kind == kind).Select(pair => new Located<T>(change(RecordJson.Read<T>(pair.Document)), pair.Record.Id, ""))];

    private Party In(Party party) => party with
    {
        Country = party.Country is { } country ? Party(country) : null,
        Successors = [.. party.Successors.Select(Party).Distinct()],
    };

    private WeaponSystem In(WeaponSystem system) => system with
    {
        Origin = system.Origin is { } origin ? Party(origin) : null,
        Family = system.Family is { } family ? Slug(RecordKind.System, family) : null,
        ComponentOf = system.ComponentOf is { } whole ? Slug(RecordKind.System, whole) : null,
    };

    private Deal In(Deal deal) => deal with
    {
        Parties = [.. deal.Parties.Select(party => party with { Party = Party(party.Party) }).DistinctBy(party => (party.Party, party.Role))],
        Systems = [.. deal.Systems.Select(system => Slug(RecordKind.System, system)).Distinct()],
    };

    private DealEvent In(DealEvent dealEvent) => dealEvent with
    {
        Deals = [.. dealEvent.Deals.Select(deal => Slug(RecordKind.Deal, deal)).Distinct()],
        Parties = [.. dealEvent.Parties.Select(party => party with { Party = Party(party.Party) }).Distinct()],
        Systems = [.. dealEvent.Systems.Select(system => Slug(RecordKind.System, system)).Distinct()],
        Citations = [.. dealEvent.Citations.Select(citation => citation with { Article = Slug(RecordKind.Article, citation.Article) }).Distinct()],
        Figures =
        [
            .. dealEvent.Figures.Select(figure => figure with
            {
                Article = Slug(RecordKind.Article, figure.Article),
                System = figure.System is { } system ? Slug(RecordKind.System, system) : null,
            }).Distinct(),
        ],
        // An event cannot be related to itself: relations between two merged events are dropped.
        Relations =
        [
            .. dealEvent.Relations.Select(relation => relation with { To = Slug(RecordKind.Event, relation.To) })
                .Where(relation => relation.To != dealEvent.Id).Distinct(),
        ],
    };

    private PartyCode Party(PartyCode code) => Of == new RecordRef(RecordKind.Party, code.Text) ? PartyCode.Parse(By) : code;

    private Slug Slug(RecordKind kind, Slug id) => Of == new RecordRef(kind, id.Text) ? Core.Text.Slug.Parse(By) : id;
}
