using DealTracker.Api.Records;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Which other records a record names.</summary>
internal static class NamedRecords
{
    public static IEnumerable<RecordRef> In(RecordChange change) => change.Record.Kind switch
    {
        RecordKind.Party => Of(RecordJson.Read<Party>(change.After)),
        RecordKind.System => Of(RecordJson.Read<WeaponSystem>(change.After)),
        RecordKind.Deal => Of(RecordJson.Read<Deal>(change.After)),
        RecordKind.Event => Of(RecordJson.Read<DealEvent>(change.After)),
        _ => [],
    };

    private static IEnumerable<RecordRef> Of(Party party) => Parties([party.Country, .. party.Successors.Cast<PartyCode?>()]);

    private static IEnumerable<RecordRef> Of(WeaponSystem system) => [.. Parties(system.Origin), .. Systems(system.Family, system.ComponentOf)];

    private static IEnumerable<RecordRef> Of(Deal deal) =>
        [.. Parties([.. deal.Parties.Select(party => (PartyCode?)party.Party)]), .. Systems([.. deal.Systems.Cast<Slug?>()])];

    private static IEnumerable<RecordRef> Of(DealEvent e) =>
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
