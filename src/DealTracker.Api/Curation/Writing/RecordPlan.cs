using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>What of a bundle is new, other, or as it was.</summary>
internal sealed class RecordPlan
{
    private readonly List<RecordChange> _changes = [];
    private readonly List<RecordRef> _kept = [];
    private readonly HashSet<RecordRef> _gone = [];
    private readonly List<Violation> _violations = [];

    public IReadOnlyList<RecordChange> Changes => _changes;

    /// <summary>
    /// Records of the seeds that are left as they are: a curator has changed or deleted them since, or they name one that is gone.
    /// </summary>
    public IReadOnlyList<RecordRef> SkippedSeeds => _kept;

    /// <summary>Records that bear the id of a deleted or merged one.</summary>
    public IReadOnlyList<Violation> Violations => _violations;

    public int Unchanged { get; private set; }

    public static RecordPlan Create(WriteSession write, Bundle bundle, bool fromSeeds)
    {
        var plan = new RecordPlan();
        plan.Add(write, RecordKind.Party, bundle.Parties, party => party.Id.Text, fromSeeds);
        plan.Add(write, RecordKind.System, bundle.Systems, system => system.Id.Text, fromSeeds);
        plan.Add(write, RecordKind.Article, bundle.Articles, article => article.Id.Text, fromSeeds);
        plan.Add(write, RecordKind.Deal, bundle.Deals, deal => deal.Id.Text, fromSeeds);
        plan.Add(write, RecordKind.Event, bundle.Events, e => e.Id.Text, fromSeeds);
        plan.KeepWhatNamesGone();
        return plan;
    }

    /// <summary>The bundle without what is kept.</summary>
    public Bundle Remaining(Bundle bundle)
    {
        if (_kept.Count == 0) return bundle;
        var kept = _kept.ToHashSet();
        return BundleRecords.Only(bundle, record => !kept.Contains(record));
    }

    /// <summary>What the seeds say of a record that a curator has taken out of use cannot be written, nor what builds on it.</summary>
    private void KeepWhatNamesGone()
    {
        for (var more = _gone.Count > 0; more;)
        {
            var keep = _changes.Where(change => OutgoingReferences.Find(change).Any(_gone.Contains)).ToList();
            _changes.RemoveAll(keep.Contains);
            _kept.AddRange(keep.Select(change => change.Record));
            _gone.UnionWith(keep.Where(change => change.Before is null).Select(change => change.Record));
            more = keep.Count > 0;
        }
    }

    private void Leave(RecordRef gone)
    {
        _kept.Add(gone);
        _gone.Add(gone);
    }

    private void Add<T>(WriteSession write, RecordKind kind, IReadOnlyList<Located<T>> records, Func<T, string> id, bool fromSeeds)
    {
        foreach (var located in records)
        {
            var record = new RecordRef(kind, id(located.Value));
            var after = RecordJson.Write(located.Value);
            var there = StoredRecordRow.Find(write, record);

            if (there is { State: not "live" })
            {
                if (fromSeeds) Leave(record);
                else _violations.Add(new Violation(located.Source, $"{located.Pointer}/id", $"{there.WhyGone(record.Id)} An id never changes its meaning; choose another."));
            }
            else if (there?.Document == after) Unchanged++;
            else if (fromSeeds && there is not null && there.Document != there.SeedDocument) _kept.Add(record);
            else _changes.Add(new RecordChange(record, there?.Document, after));
        }
    }
}

/// <summary>What is kept of a record, live or not.</summary>
internal sealed record StoredRecordRow
{
    public long Revision { get; init; }
    public required string State { get; init; }
    public required string Document { get; init; }
    public string? SeedDocument { get; init; }
    public string? Reason { get; init; }
    public string? SupersededBy { get; init; }

    public static StoredRecordRow? Find(WriteSession write, RecordRef record) => write.Connection.QuerySingleOrDefault<StoredRecordRow>("""
        SELECT revision, state, document, seed_document, reason, superseded_by
        FROM records
        WHERE kind = @Kind AND id = @Id
        """, new { Kind = Code<RecordKind>.Text(record.Kind), record.Id }, write.Transaction);

    public string WhyGone(string id) => State == "merged" ? $"'{id}' became '{SupersededBy}'." : $"'{id}' was deleted: {Reason}";
}
