using Dapper;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Deletes the rows of records. Their documents and history stay.</summary>
internal static class RowDeleter
{
    private static readonly Dictionary<RecordKind, string[]> Derivatives = new()
    {
        [RecordKind.Deal] =
        [
            "DELETE FROM deal_search WHERE rowid = (SELECT seq FROM deals WHERE id = @Id)",
            "DELETE FROM deal_states WHERE deal = @Id",
            "DELETE FROM deal_countries WHERE deal = @Id",
            "DELETE FROM deal_families WHERE deal = @Id",
        ],
        [RecordKind.Event] =
        [
            "DELETE FROM event_search WHERE rowid = (SELECT seq FROM events WHERE id = @Id)",
            "DELETE FROM event_states WHERE event = @Id",
            "DELETE FROM event_countries WHERE event = @Id",
            "DELETE FROM event_families WHERE event = @Id",
        ],
    };

    // Projections are overwritten when they are written again, so only a removed record deletes them.
    private static readonly Dictionary<RecordKind, string[]> Displayed = new()
    {
        [RecordKind.Deal] =
        [
            "DELETE FROM deal_projections WHERE seq = (SELECT seq FROM deals WHERE id = @Id)",
            "DELETE FROM deal_detail_projections WHERE seq = (SELECT seq FROM deals WHERE id = @Id)",
        ],
        [RecordKind.Event] = ["DELETE FROM event_projections WHERE seq = (SELECT seq FROM events WHERE id = @Id)"],
    };

    private static readonly Dictionary<RecordKind, string[]> Contents = new()
    {
        [RecordKind.Party] = ["DELETE FROM party_names WHERE party = @Id", "DELETE FROM party_successors WHERE party = @Id"],
        [RecordKind.System] = ["DELETE FROM system_names WHERE system = @Id"],
        [RecordKind.Deal] =
        [
            "DELETE FROM deal_kinds WHERE deal = @Id",
            "DELETE FROM deal_parties WHERE deal = @Id",
            "DELETE FROM deal_systems WHERE deal = @Id",
        ],
        [RecordKind.Event] =
        [
            "DELETE FROM event_deals WHERE event = @Id",
            "DELETE FROM event_parties WHERE event = @Id",
            "DELETE FROM event_systems WHERE event = @Id",
            "DELETE FROM citations WHERE event = @Id",
            "DELETE FROM figures WHERE event = @Id",
            "DELETE FROM event_relations WHERE event = @Id",
        ],
    };

    private static readonly Dictionary<RecordKind, string[]> Own = new()
    {
        [RecordKind.Party] = ["DELETE FROM parties WHERE id = @Id"],
        [RecordKind.System] = ["DELETE FROM systems WHERE id = @Id"],
        [RecordKind.Article] = ["DELETE FROM articles WHERE id = @Id"],
        [RecordKind.Deal] = ["DELETE FROM deals WHERE id = @Id"],
        [RecordKind.Event] = ["DELETE FROM events WHERE id = @Id"],
    };

    /// <summary>Deletes every row of a record.</summary>
    public static void DeleteRecord(WriteSession write, RecordRef record)
    {
        DeleteDerived(write, record);
        DeleteRecord(write, record, Displayed);
        DeleteContent(write, record);
        DeleteRecord(write, record, Own);
    }

    /// <summary>Deletes the rows of a record beside its own, which are then written again.</summary>
    public static void DeleteContent(WriteSession write, RecordRef record) => DeleteRecord(write, record, Contents);

    /// <summary>Deletes the rows derived from a record, which are then derived again.</summary>
    public static void DeleteDerived(WriteSession write, RecordRef record) => DeleteRecord(write, record, Derivatives);

    private static void DeleteRecord(WriteSession write, RecordRef record, Dictionary<RecordKind, string[]> statements)
    {
        foreach (var statement in statements.GetValueOrDefault(record.Kind, []))
            write.Connection.Execute(statement, new { record.Id }, write.Transaction);
    }
}
