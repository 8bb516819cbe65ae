using System.Text;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Writing;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Imports;

/// <summary>
/// What <see cref="ImportBundle"/> does with a large import: the same in the same single transaction, but with one file at a time in memory.
/// The files are read three times: for their ids; to check them and store all records but the events, which may name any other record;
/// and to store the events. Of all files together only ids, relations between events, parties and systems are in memory.
/// </summary>
internal sealed class ImportInParts(IReadOnlyList<BundleFile> files, Authorship author, bool dryRun, IProgress<WriteProgress>? progress)
{
    /// <summary>How many changed records the report has the fields of.</summary>
    public const int MaxDetailed = 1000;

    private readonly SourceLocations _locations = new();
    private readonly Dictionary<string, int> _hashes = [];
    private readonly List<BundleError> _errors = [];
    private readonly HashSet<RecordRef> _declaredIds = [];
    private readonly HashSet<RecordRef> _duplicateIds = [];
    private readonly List<Bundle> _duplicates = [];
    private readonly List<Located<Party>> _parties = [];
    private readonly List<Located<WeaponSystem>> _systems = [];
    private readonly Dictionary<Slug, IReadOnlyList<EventRelation>> _relations = [];
    private readonly List<Violation> _violations = [];
    private readonly List<Violation> _removedViolations = [];
    private readonly List<ReportedChange> _changes = [];
    private int _detailed;
    private int _unchanged;
    private long _read;

    /// <summary>Reads all files once: for shape errors and for the ids of their records.</summary>
    public void Read()
    {
        foreach (var file in files)
        {
            _locations.Add(file);
            var text = file.ReadText();
            _hashes[file.Name] = text.GetHashCode(StringComparison.Ordinal);
            var reader = ReadPart(file, text);
            _errors.AddRange(reader.Errors);
            _parties.AddRange(reader.Bundle.Parties);
            _systems.AddRange(reader.Bundle.Systems);
            foreach (var record in BundleRecords.All(reader.Bundle).Where(record => !_declaredIds.Add(record))) _duplicateIds.Add(record);
            foreach (var dealEvent in reader.Bundle.Events.Select(located => located.Value).Where(dealEvent => dealEvent.Relations.Count > 0))
                _relations.TryAdd(dealEvent.Id, dealEvent.Relations);
            _declaredIds.UnionWith(reader.DeclaredIds);
        }
    }

    /// <summary>Checks and stores; <see cref="ImportReport.Revision"/> says whether anything was written.</summary>
    public ImportReport Write(WriteSession write)
    {
        try
        {
            return CheckAndStore(write);
        }
        catch (ChangedException e)
        {
            return new ImportReport { Errors = [new BundleError(e.File, 1, "", "Was changed while it was read. Nothing was written; import again.")] };
        }
    }

    private ImportReport CheckAndStore(WriteSession write)
    {
        var affected = new AffectedRecords(write);
        var named = new Bundle { Parties = _parties, Systems = _systems };
        var lookup = new RecordLookup(write, named, _declaredIds, _relations);
        Check(write, named, lookup, affected);
        foreach (var file in files) Check(write, ReadAgain(file) with { Parties = [], Systems = [] }, lookup, affected);

        var duplicates = _duplicates.Count > 0 ? BundleRules.Duplicates(BundleRecords.Together(_duplicates)) : [];
        var errors = _locations.AllErrors(_errors, [.. duplicates, .. _violations, .. _removedViolations]);
        if (errors.Count > 0) return new ImportReport { Errors = errors };
        var isWritten = !dryRun && _changes.Count > 0;
        if (isWritten) StoreEvents(write, affected);
        return new ImportReport
        {
            Revision = isWritten ? write.NewRevision : null,
            Changes = [.. _changes.OrderBy(change => change.Record.Kind)],
            Unchanged = _unchanged,
        };
    }

    private void Check(WriteSession write, Bundle part, RecordLookup lookup, AffectedRecords affected)
    {
        var plan = RecordPlan.Create(write, part, fromSeeds: false);
        _violations.AddRange(BundleRules.CheckEach(part, lookup));
        _removedViolations.AddRange(plan.Violations);
        _unchanged += plan.Unchanged;
        if (_duplicateIds.Count > 0) _duplicates.Add(BundleRecords.Only(part, _duplicateIds.Contains));
        // The reference that is in memory already, not another instance of it.
        var changes = plan.Changes
            .Select(change => change with { Record = _declaredIds.TryGetValue(change.Record, out var declared) ? declared : change.Record }).ToList();
        foreach (var change in changes)
        {
            var hasFields = change.Before is null || _detailed++ < MaxDetailed;
            _changes.Add(hasFields ? ReportedChange.From(change) : new ReportedChange(change.Record, IsNew: false, Fields: null));
        }

        // With any error the transaction is rolled back, so that nothing more need be stored.
        if (dryRun || _errors.Count + _duplicateIds.Count + _violations.Count + _removedViolations.Count > 0) return;
        RecordWriter.SaveRows(write, changes, part with { Events = [] });
        RecordWriter.SaveHistory(write, changes, author);
        affected.Add(changes);
    }

    private void StoreEvents(WriteSession write, AffectedRecords affected)
    {
        var changed = _changes.Select(change => change.Record).Where(record => record.Kind == RecordKind.Event).ToHashSet();
        foreach (var file in files) RecordWriter.SaveEvents(write, ReadAgain(file).Events, changed);
        foreach (var (id, relations) in _relations.Where(pair => changed.Contains(new RecordRef(RecordKind.Event, pair.Key.Text))))
            EventTable.InsertRelations(write, id.Text, relations);
        affected.Complete();
        DerivedData.Update(write, affected, progress);
        write.Complete();
    }

    /// <exception cref="ChangedException">The file is not the same as at the first reading.</exception>
    private Bundle ReadAgain(BundleFile file)
    {
        try
        {
            var text = file.ReadText();
            if (text.GetHashCode(StringComparison.Ordinal) == _hashes[file.Name]) return ReadPart(file, text).Bundle;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            // The file was removed, or is being written.
        }

        throw new ChangedException(file.Name);
    }

    private BundleReader ReadPart(BundleFile file, string text)
    {
        var reader = new BundleReader();
        reader.Add(new BundleFile(file.Name, text));
        progress?.Report(new WriteProgress(ImportStep.Read, _read += file.Length, files.Sum(part => part.Length) * (dryRun ? 2 : 3)));
        return reader;
    }

    private sealed class ChangedException(string file) : Exception
    {
        public string File => file;
    }
}
