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
/// A large import: the same as of a whole bundle, in the same one transaction, with one file at a time in memory. The files are read to
/// know what stands in them, then to check them and store all but the events, which may name any of it, then to store the events. Of all
/// files together only ids, relations between events, parties and systems are kept.
/// </summary>
internal sealed class ImportInParts(IReadOnlyList<BundleFile> files, Authorship author, bool dryRun, IProgress<WriteProgress>? progress)
{
    /// <summary>Of so many changed records the report has the fields.</summary>
    public const int MostDetailed = 1000;

    private readonly SourceLocations _places = new();
    private readonly Dictionary<string, int> _hashes = [];
    private readonly List<ImportError> _errors = [];
    private readonly HashSet<RecordRef> _declared = [];
    private readonly HashSet<RecordRef> _doubled = [];
    private readonly List<Bundle> _doubles = [];
    private readonly List<Located<Party>> _parties = [];
    private readonly List<Located<WeaponSystem>> _systems = [];
    private readonly Dictionary<Slug, IReadOnlyList<EventRelation>> _relations = [];
    private readonly List<Violation> _violations = [];
    private readonly List<Violation> _gone = [];
    private readonly List<ReportedChange> _changes = [];
    private int _detailed;
    private int _unchanged;
    private long _read;

    /// <summary>Reads the shape of all files, and what stands in them.</summary>
    public void Read()
    {
        foreach (var file in files)
        {
            _places.Add(file);
            var text = file.ReadText();
            _hashes[file.Name] = text.GetHashCode(StringComparison.Ordinal);
            var reader = ReadPart(file, text);
            _errors.AddRange(reader.Errors);
            _parties.AddRange(reader.Bundle.Parties);
            _systems.AddRange(reader.Bundle.Systems);
            foreach (var record in BundleRecords.All(reader.Bundle).Where(record => !_declared.Add(record))) _doubled.Add(record);
            foreach (var e in reader.Bundle.Events.Select(e => e.Value).Where(e => e.Relations.Count > 0)) _relations.TryAdd(e.Id, e.Relations);
            _declared.UnionWith(reader.Declared);
        }
    }

    /// <summary>Checks and stores; <see cref="ImportReport.Revision"/> says whether it is to be kept.</summary>
    public ImportReport Write(WriteSession write)
    {
        try
        {
            return CheckAndStore(write);
        }
        catch (ChangedException e)
        {
            return new ImportReport { Errors = [new ImportError(e.File, 1, "", "Was changed while it was read. Nothing was written; import again.")] };
        }
    }

    private ImportReport CheckAndStore(WriteSession write)
    {
        var affected = new AffectedRecords(write);
        var named = new Bundle { Parties = _parties, Systems = _systems };
        var lookup = new RecordLookup(write, named, _declared, _relations);
        Check(write, named, lookup, affected);
        foreach (var file in files) Check(write, ReadAgain(file) with { Parties = [], Systems = [] }, lookup, affected);

        var errors = _places.AllErrors(_errors, [.. _doubles.Count > 0 ? BundleRules.Doubles(BundleRecords.Together(_doubles)) : [], .. _violations, .. _gone]);
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
        _violations.AddRange(BundleRules.Each(part, lookup));
        _gone.AddRange(plan.Violations);
        _unchanged += plan.Unchanged;
        if (_doubled.Count > 0) _doubles.Add(BundleRecords.Only(part, _doubled.Contains));
        // The id as it is kept already, not another text of it.
        var changes = plan.Changes.Select(change => change with { Record = _declared.TryGetValue(change.Record, out var kept) ? kept : change.Record }).ToList();
        foreach (var change in changes)
            _changes.Add(change.Before is null || _detailed++ < MostDetailed ? ReportedChange.From(change) : new ReportedChange(change.Record, IsNew: false, Fields: null));

        // With any error all that was stored is taken back.
        if (dryRun || _errors.Count + _doubled.Count + _violations.Count + _gone.Count > 0) return;
        TableWriter.Write(write, changes, part with { Events = [] });
        RecordWriter.SaveHistory(write, changes, author);
        affected.Add(changes);
    }

    private void StoreEvents(WriteSession write, AffectedRecords affected)
    {
        var changed = _changes.Select(change => change.Record).Where(record => record.Kind == RecordKind.Event).ToHashSet();
        foreach (var file in files) TableWriter.Events(write, changed, ReadAgain(file).Events);
        foreach (var (e, relations) in _relations.Where(pair => changed.Contains(new RecordRef(RecordKind.Event, pair.Key.Text))))
            EventTable.RunRelations(write, e.Text, relations);
        affected.Complete();
        DerivedData.Update(write, affected, progress);
        write.Complete();
    }

    /// <exception cref="ChangedException">It is not what it was.</exception>
    private Bundle ReadAgain(BundleFile file)
    {
        try
        {
            var text = file.ReadText();
            if (text.GetHashCode(StringComparison.Ordinal) == _hashes[file.Name]) return ReadPart(file, text).Bundle;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            // Gone, or being written.
        }

        throw new ChangedException(file.Name);
    }

    private BundleReader ReadPart(BundleFile file, string text)
    {
        var reader = new BundleReader();
        reader.Add(new BundleFile(file.Name, text));
        progress?.Report(new WriteProgress(ImportStep.Read, _read += file.Length, files.Sum(one => one.Length) * (dryRun ? 2 : 3)));
        return reader;
    }

    private sealed class ChangedException(string file) : Exception
    {
        public string File => file;
    }
}
