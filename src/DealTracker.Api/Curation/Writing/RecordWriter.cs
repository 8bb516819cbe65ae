using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>
/// The one way into the record: every write, from seeds, imports or single requests, is checked as a whole, stored with
/// its history and everything derived, and moves the revision by one. The caller's transaction keeps it or not.
/// </summary>
internal static class RecordWriter
{
    /// <summary>Creates or replaces records.</summary>
    /// <param name="declared">What stands in the files, also what could not be read.</param>
    /// <param name="mayWrite">False to check and plan only: shape errors elsewhere, or a dry run.</param>
    public static (RecordPlan Plan, IReadOnlyList<Violation> Violations) Put(
        WriteSession write, Bundle bundle, HashSet<RecordRef> declared, Authorship author, bool mayWrite, IProgress<WriteProgress>? progress = null)
    {
        var plan = RecordPlan.Create(write, bundle, author.FromSeeds);
        bundle = plan.Remaining(bundle);
        var violations = BundleRules.Check(bundle, new RecordLookup(write, bundle, declared));
        violations = [.. violations, .. plan.Violations];
        if (violations.Count == 0 && mayWrite && plan.Changes.Count > 0)
        {
            TableWriter.Write(write, plan.Changes, bundle);
            SaveHistory(write, plan.Changes, author);
            DerivedData.Update(write, AffectedRecords.By(write, plan.Changes), progress);
            write.Complete();
        }

        return (plan, violations);
    }

    /// <summary>Keeps the documents and their history. Comes before <see cref="DerivedData"/>, which reads them.</summary>
    public static void SaveHistory(WriteSession write, IReadOnlyList<RecordChange> changes, Authorship author)
    {
        var rows = changes.Select(change => new
        {
            Kind = Code<RecordKind>.Text(change.Record.Kind),
            change.Record.Id,
            write.NewRevision,
            Document = change.After,
            Seed = author.FromSeeds ? change.After : null,
            Action = change.Before is null ? "create" : "update",
            write.At,
            author.Actor,
            author.Note,
        }).ToList();
        write.Connection.Execute("""
            INSERT INTO records (kind, id, revision, state, document, seed_document, created_at, updated_at)
            VALUES (@Kind, @Id, @NewRevision, 'live', @Document, @Seed, @At, @At)
            ON CONFLICT (kind, id) DO UPDATE SET revision = excluded.revision, document = excluded.document,
                seed_document = COALESCE(excluded.seed_document, records.seed_document), updated_at = excluded.updated_at
            """, rows, write.Transaction);
        write.Connection.Execute("""
            INSERT INTO history (revision, kind, id, action, actor, at, note, document)
            VALUES (@NewRevision, @Kind, @Id, @Action, @Actor, @At, @Note, @Document)
            """, rows, write.Transaction);
    }
}
