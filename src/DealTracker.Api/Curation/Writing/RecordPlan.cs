using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Which records of a bundle are new, changed or unchanged, compared with the database.</summary>
internal sealed class RecordPlan
{
    private readonly List<RecordChange> _changes = [];
    private readonly List<RecordRef> _skippedSeeds = [];
    private readonly HashSet<RecordRef> _removed = [];
    private readonly List<Violation> _violations = [];

    private RecordPlan()
    {
    }

    public IReadOnlyList<RecordChange> Changes => _changes;

    /// <summary>
    /// Records of the seeds that are left as they are: a curator has changed or deleted them since, or they name a record that is not there.
    /// </summary>
    public IReadOnlyList<RecordRef> SkippedSeeds => _skippedSeeds;

    /// <summary>Records that bear the id of a deleted or merged record.</summary>
    public IReadOnlyList<Violation> Violations => _violations;

    public int Unchanged { get; private set; }

    public static RecordPlan Create(WriteSession write, Bundle bundle, bool fromSeeds)
    {
        var plan = new RecordPlan();
        plan.Add(write, bundle.Parties, fromSeeds);
        plan.Add(write, bundle.Systems, fromSeeds);
        plan.Add(write, bundle.Articles, fromSeeds);
        plan.Add(write, bundle.Deals, fromSeeds);
        plan.Add(write, bundle.Events, fromSeeds);
        plan.SkipReferencesToRemoved();
        return plan;
    }

    /// <summary>The bundle without the seeds that are skipped.</summary>
    public Bundle WithoutSkipped(Bundle bundle)
    {
        if (_skippedSeeds.Count == 0) return bundle;
        var skipped = _skippedSeeds.ToHashSet();
        return BundleRecords.Only(bundle, record => !skipped.Contains(record));
    }

    private void Add<T>(WriteSession write, IReadOnlyList<Located<T>> records, bool fromSeeds) where T : class
    {
        foreach (var located in records)
        {
            var record = BundleRecords.RefOf(located.Value);
            var after = RecordJson.Write(located.Value);
            var stored = StoredRecordRow.Find(write, record);

            if (stored is { IsLive: false })
            {
                if (fromSeeds) SkipRemoved(record);
                else _violations.Add(new Violation("/id", $"{stored.WhyGone(record.Id)} An id never changes its meaning; choose another.").In(located));
            }
            else if (stored?.Document == after) Unchanged++;
            else if (fromSeeds && stored is not null && stored.Document != stored.SeedDocument) _skippedSeeds.Add(record);
            else _changes.Add(new RecordChange(record, stored?.Document, after));
        }
    }

    private void SkipRemoved(RecordRef record)
    {
        _skippedSeeds.Add(record);
        _removed.Add(record);
    }

    /// <summary>A seed that names a record which a curator has removed cannot be written, nor can a new seed that names that seed.</summary>
    private void SkipReferencesToRemoved()
    {
        for (var more = _removed.Count > 0; more;)
        {
            var skipped = _changes.Where(change => RecordReferences.Outgoing(change).Any(_removed.Contains)).ToList();
            _changes.RemoveAll(skipped.Contains);
            _skippedSeeds.AddRange(skipped.Select(change => change.Record));
            _removed.UnionWith(skipped.Where(change => change.Before is null).Select(change => change.Record));
            more = skipped.Count > 0;
        }
    }
}
