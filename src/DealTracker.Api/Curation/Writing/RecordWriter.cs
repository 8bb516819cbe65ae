using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>
/// The only way to write records. Every write, from seeds, imports or single requests, is checked as a whole, stored with its history and
/// everything derived, and increments the revision. The caller decides whether the transaction commits.
/// </summary>
internal static class RecordWriter
{
    /// <summary>Creates or replaces records.</summary>
    /// <param name="declaredIds">The ids of all records in the files, including those that could not be read.</param>
    /// <param name="mayWrite">False to check and plan only: shape errors elsewhere, or a dry run.</param>
    public static (RecordPlan Plan, IReadOnlyList<Violation> Violations) Put(
        WriteSession write, Bundle bundle, HashSet<RecordRef> declaredIds, Authorship author, bool mayWrite, IProgress<WriteProgress>? progress = null)
    {
        var plan = RecordPlan.Create(write, bundle, author.FromSeeds);
        bundle = plan.WithoutSkipped(bundle);
        var violations = BundleRules.Check(bundle, new RecordLookup(write, bundle, declaredIds));
        violations = [.. violations, .. plan.Violations];
        if (violations.Count == 0 && mayWrite && plan.Changes.Count > 0)
        {
            SaveRows(write, plan.Changes, bundle);
            SaveHistory(write, plan.Changes, author);
            DerivedData.Update(write, AffectedRecords.By(write, plan.Changes), progress);
            write.Complete();
        }

        return (plan, violations);
    }

    /// <summary>Writes the changed records of a bundle into their tables, in the order in which they refer to each other.</summary>
    public static void SaveRows(WriteSession write, IReadOnlyList<RecordChange> changes, Bundle bundle)
    {
        // The old rows go first: a name may move from a record to another in the same write.
        foreach (var change in changes.Where(change => change.Before is not null)) RowDeleter.DeleteContent(write, change.Record);
        var changed = changes.Select(change => change.Record).ToHashSet();
        foreach (var party in Changed(bundle.Parties, changed)) PartyTable.Upsert(write, party);
        foreach (var system in Changed(bundle.Systems, changed)) SystemTable.Upsert(write, system);
        foreach (var article in Changed(bundle.Articles, changed)) ArticleTable.Upsert(write, article);
        foreach (var deal in Changed(bundle.Deals, changed)) DealTable.Upsert(write, deal);
        SaveEvents(write, bundle.Events, changed);
        foreach (var dealEvent in Changed(bundle.Events, changed)) EventTable.InsertRelations(write, dealEvent.Id.Text, dealEvent.Relations);
    }

    /// <summary>Writes the changed events without their relations, once the other records that they name are stored.</summary>
    public static void SaveEvents(WriteSession write, IReadOnlyList<Located<DealEvent>> events, HashSet<RecordRef> changed)
    {
        foreach (var dealEvent in Changed(events, changed)) EventTable.Upsert(write, dealEvent);
    }

    /// <summary>Saves the documents and their history. Comes before <see cref="DerivedData"/>, which reads them.</summary>
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

    private static IEnumerable<T> Changed<T>(IReadOnlyList<Located<T>> records, HashSet<RecordRef> changed) where T : class =>
        records.Select(record => record.Value).Where(record => changed.Contains(BundleRecords.RefOf(record)));
}
