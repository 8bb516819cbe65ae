using Dapper;
using DealTracker.Api.Storage;

namespace DealTracker.Api.Record;

/// <summary>Takes a record out of the tables. Its document and history stay.</summary>
internal static class EraseRows
{
    private static readonly Dictionary<RecordKind, string[]> Statements = new()
    {
        [RecordKind.Party] =
        [
            "DELETE FROM party_names WHERE party = @Id",
            "DELETE FROM party_successors WHERE party = @Id",
            "DELETE FROM parties WHERE id = @Id",
        ],
        [RecordKind.System] =
        [
            "DELETE FROM system_names WHERE system = @Id",
            "DELETE FROM systems WHERE id = @Id",
        ],
        [RecordKind.Article] = ["DELETE FROM articles WHERE id = @Id"],
        [RecordKind.Deal] =
        [
            "DELETE FROM deal_search WHERE rowid = (SELECT seq FROM deals WHERE id = @Id)",
            "DELETE FROM deal_states WHERE deal = @Id",
            "DELETE FROM deal_countries WHERE deal = @Id",
            "DELETE FROM deal_families WHERE deal = @Id",
            "DELETE FROM deal_kinds WHERE deal = @Id",
            "DELETE FROM deal_parties WHERE deal = @Id",
            "DELETE FROM deal_systems WHERE deal = @Id",
            "DELETE FROM deals WHERE id = @Id",
        ],
        [RecordKind.Event] =
        [
            "DELETE FROM event_search WHERE rowid = (SELECT seq FROM events WHERE id = @Id)",
            "DELETE FROM event_states WHERE event = @Id",
            "DELETE FROM event_countries WHERE event = @Id",
            "DELETE FROM event_families WHERE event = @Id",
            "DELETE FROM event_deals WHERE event = @Id",
            "DELETE FROM event_parties WHERE event = @Id",
            "DELETE FROM event_systems WHERE event = @Id",
            "DELETE FROM citations WHERE event = @Id",
            "DELETE FROM figures WHERE event = @Id",
            "DELETE FROM event_relations WHERE event = @Id",
            "DELETE FROM events WHERE id = @Id",
        ],
    };

    public static void Run(WriteSession write, RecordRef record)
    {
        foreach (var statement in Statements[record.Kind]) write.Connection.Execute(statement, new { record.Id }, write.Transaction);
    }
}
