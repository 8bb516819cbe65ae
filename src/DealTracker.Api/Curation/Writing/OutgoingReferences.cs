using DealTracker.Api.Records;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Which other records a record names.</summary>
internal static class OutgoingReferences
{
    public static IEnumerable<RecordRef> Find(RecordChange change) => change.Record.Kind switch
    {
        RecordKind.Party => Find(RecordJson.Read<Party>(change.After)),
        RecordKind.System => Find(RecordJson.Read<WeaponSystem>(change.After)),
        RecordKind.Deal => Find(RecordJson.Read<Deal>(change.After)),
        RecordKind.Event => Find(RecordJson.Read<DealEvent>(change.After)),
        _ => [],
    };

    private static IEnumerable<RecordRef> Find(Party party) => Parties([party.Country, .. party.Successors.Cast<PartyCode?>()]);

    private static IEnumerable<RecordRef> Find(WeaponSystem system) => [.. Parties(system.Origin), .. Systems(system.Family, system.ComponentOf)];

    private static IEnumerable<RecordRef> Find(Deal deal) =>
        [.. Parties([.. deal.Parties.Select(party => (PartyCode?)party.Party)]), .. Systems([.. deal.Systems.Cast<Slug?>()])];

    private static IEnumerable<RecordRef> Find(DealEvent e) =>
    [
        .. e.Deals.Select(deal => new RecordRef(RecordKind.Deal, deal.Text)),
        .. Parties([.. e.Parties.Select(party => (PartyCode?)party.Party)]),
        .. Systems([.. e.Systems.Cast<Slug?>(), .. e.Figures.Select(figure => figure.System)]),
        .. e.Citations.Select(citation => new RecordRef(RecordKind.Article, citation.Article.Text)),
        .. e.Relations.Select(relation => new RecordRef(RecordKind.Event, relation.To.Text)),
    ];

    private static IEnumerable<RecordRef> Parties(params PartyCode?[] codes) => codes.OfType<PartyCode>().Select(code => new RecordRef(RecordKind.Party, code.Text));

    private static IEnumerable<RecordRef> Systems(params Slug?[] ids) => ids.OfType<Slug>().Select(id => new RecordRef(RecordKind.System, id.Text));
}
