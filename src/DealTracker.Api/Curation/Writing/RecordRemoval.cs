using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>
/// Takes a record out of use. Its id stays taken for ever: it answers with the reason, or leads to the record that took
/// its place.
/// </summary>
internal static class RecordRemoval
{
    /// <summary>Deletes a record that no other names.</summary>
    public static void Delete(WriteSession write, RecordRef record, string reason, Authorship author) =>
        Remove(write, record, "deleted", reason, by: null, new Bundle(), author);

    /// <summary>Puts another record in its place, here and wherever it is named.</summary>
    /// <param name="by">A live record of the same kind.</param>
    /// <returns>The violations of the records as they would be; with any, nothing was written.</returns>
    public static IReadOnlyList<Violation> Supersede(WriteSession write, RecordRef record, string by, string reason, Authorship author)
    {
        var naming = RecordReferences.Incoming(write, record).Select(other => (other, StoredRecordRow.Find(write, other)!.Document));
        var moved = new ReferenceRewriter(record, by).In(naming);
        var violations = BundleRules.Check(moved, new RecordLookup(write, moved, []));
        if (violations.Count == 0) Remove(write, record, "merged", reason, by, moved, author);
        return violations;
    }

    private static void Remove(WriteSession write, RecordRef record, string state, string reason, string? by, Bundle moved, Authorship author)
    {
        var document = StoredRecordRow.Find(write, record)!.Document;
        var changes = RecordPlan.Create(write, moved, fromSeeds: false).Changes;
        RecordWriter.SaveRows(write, changes, moved);
        RecordWriter.SaveHistory(write, changes, author);
        var affected = AffectedRecords.By(write, [.. changes, new RecordChange(record, document, document)]);
        RowDeleter.DeleteRecord(write, record);
        MarkRemoved(write, record, state, reason, by, author);
        DerivedData.Update(write, affected.Without(record));
        write.Complete();
    }

    private static void MarkRemoved(WriteSession write, RecordRef record, string state, string reason, string? by, Authorship author)
    {
        var row = new
        {
            Kind = Code<RecordKind>.Text(record.Kind),
            record.Id,
            write.NewRevision,
            State = state,
            Reason = reason,
            By = by,
            Action = by is null ? "delete" : "merge",
            author.Actor,
            Note = author.Note ?? reason,
            write.At,
        };
        write.Connection.Execute("""
            UPDATE records
            SET revision = @NewRevision, state = @State, reason = @Reason, superseded_by = @By, updated_at = @At
            WHERE kind = @Kind AND id = @Id
            """, row, write.Transaction);
        // An id that led to this record leads to its successor from now on: no reader has to follow a chain.
        if (by is not null)
            write.Connection.Execute("UPDATE records SET superseded_by = @By WHERE kind = @Kind AND superseded_by = @Id", row, write.Transaction);
        write.Connection.Execute("""
            INSERT INTO history (revision, kind, id, action, actor, at, note, superseded_by)
            VALUES (@NewRevision, @Kind, @Id, @Action, @Actor, @At, @Note, @By)
            """, row, write.Transaction);
    }
}
