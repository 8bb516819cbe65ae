using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>The references between records, in both directions.</summary>
internal static class RecordReferences
{
    /// <summary>The live records that name a record, read from the tables.</summary>
    public static IReadOnlyList<RecordRef> Incoming(WriteSession write, RecordRef record) =>
    [
        .. write.Connection.Query<ReferenceRow>(IncomingSql(record.Kind), new { record.Id }, write.Transaction)
            .Select(row => new RecordRef(Code<RecordKind>.Parse(row.Kind), row.Id)).Where(other => other != record),
    ];

    /// <summary>The records that a changed record names, read from its document.</summary>
    public static IEnumerable<RecordRef> Outgoing(RecordChange change) => change.Record.Kind switch
    {
        RecordKind.Party => Outgoing(RecordJson.Read<Party>(change.After)),
        RecordKind.System => Outgoing(RecordJson.Read<WeaponSystem>(change.After)),
        RecordKind.Deal => Outgoing(RecordJson.Read<Deal>(change.After)),
        RecordKind.Event => Outgoing(RecordJson.Read<DealEvent>(change.After)),
        _ => [],
    };

    private static string IncomingSql(RecordKind kind) => kind switch
    {
        RecordKind.Article => "SELECT DISTINCT 'event' AS kind, event AS id FROM citations WHERE article = @Id ORDER BY id",
        RecordKind.Deal => "SELECT 'event' AS kind, event AS id FROM event_deals WHERE deal = @Id ORDER BY id",
        RecordKind.Event => "SELECT DISTINCT 'event' AS kind, event AS id FROM event_relations WHERE to_event = @Id ORDER BY id",
        RecordKind.Party => """
            SELECT 'deal' AS kind, deal AS id FROM deal_parties WHERE party = @Id
            UNION SELECT 'event' AS kind, event AS id FROM event_parties WHERE party = @Id
            UNION SELECT 'system' AS kind, id FROM systems WHERE origin = @Id
            UNION SELECT 'party' AS kind, id FROM parties WHERE country = @Id
            UNION SELECT 'party' AS kind, party AS id FROM party_successors WHERE successor = @Id
            ORDER BY kind, id
            """,
        RecordKind.System => """
            SELECT 'deal' AS kind, deal AS id FROM deal_systems WHERE system = @Id
            UNION SELECT 'event' AS kind, event AS id FROM event_systems WHERE system = @Id
            UNION SELECT 'event' AS kind, event AS id FROM figures WHERE system = @Id
            UNION SELECT 'system' AS kind, id FROM systems WHERE family = @Id OR component_of = @Id
            ORDER BY kind, id
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static IEnumerable<RecordRef> Outgoing(Party party) => Parties([party.Country, .. party.Successors.Cast<PartyCode?>()]);

    private static IEnumerable<RecordRef> Outgoing(WeaponSystem system) => [.. Parties(system.Origin), .. Systems(system.Family, system.ComponentOf)];

    private static IEnumerable<RecordRef> Outgoing(Deal deal) =>
        [.. Parties([.. deal.Parties.Select(party => (PartyCode?)party.Party)]), .. Systems([.. deal.Systems.Cast<Slug?>()])];

    private static IEnumerable<RecordRef> Outgoing(DealEvent dealEvent) =>
    [
        .. dealEvent.Deals.Select(deal => new RecordRef(RecordKind.Deal, deal.Text)),
        .. Parties([.. dealEvent.Parties.Select(party => (PartyCode?)party.Party)]),
        .. Systems([.. dealEvent.Systems.Cast<Slug?>(), .. dealEvent.Figures.Select(figure => figure.System)]),
        .. dealEvent.Citations.Select(citation => new RecordRef(RecordKind.Article, citation.Article.Text)),
        .. dealEvent.Relations.Select(relation => new RecordRef(RecordKind.Event, relation.To.Text)),
    ];

    private static IEnumerable<RecordRef> Parties(params PartyCode?[] codes) =>
        codes.OfType<PartyCode>().Select(code => new RecordRef(RecordKind.Party, code.Text));

    private static IEnumerable<RecordRef> Systems(params Slug?[] ids) =>
        ids.OfType<Slug>().Select(id => new RecordRef(RecordKind.System, id.Text));

    internal sealed record ReferenceRow
    {
        public required string Kind { get; init; }
        public required string Id { get; init; }
    }
}
