using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Records;

/// <summary>A record as the database keeps it, live or not: its id is never given away again.</summary>
internal sealed record StoredRecordRow
{
    public long Revision { get; init; }
    public required string State { get; init; }
    public required string Document { get; init; }
    public string? SeedDocument { get; init; }
    public string? Reason { get; init; }
    public string? SupersededBy { get; init; }

    public bool IsLive => State == "live";

    public static StoredRecordRow? Find(WriteSession write, RecordRef record) => write.Connection.QuerySingleOrDefault<StoredRecordRow>("""
        SELECT revision, state, document, seed_document, reason, superseded_by
        FROM records
        WHERE kind = @Kind AND id = @Id
        """, new { Kind = Code<RecordKind>.Text(record.Kind), record.Id }, write.Transaction);

    /// <summary>Why the id of a record that is not live leads to no record, in a sentence for users.</summary>
    public string WhyGone(string id) => State == "merged" ? $"'{id}' became '{SupersededBy}'." : $"'{id}' was deleted: {Reason}";
}
