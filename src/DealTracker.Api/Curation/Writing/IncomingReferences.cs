using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Which live records name a record.</summary>
internal static class IncomingReferences
{
    public static IReadOnlyList<RecordRef> Find(WriteSession write, RecordRef record) =>
    [
        .. write.Connection.Query<ReferenceRow>(SqlFor(record.Kind), new { record.Id }, write.Transaction)
            .Select(row => new RecordRef(Code<RecordKind>.Parse(row.Kind), row.Id)).Where(other => other != record),
    ];

    private static string SqlFor(RecordKind kind) => kind switch
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

    internal sealed record ReferenceRow
    {
        public required string Kind { get; init; }
        public required string Id { get; init; }
    }
}
