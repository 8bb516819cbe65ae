using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>The record as it will be: the database, overlaid by a bundle.</summary>
/// <param name="write">The database; null if the bundle is the whole record.</param>
/// <param name="declaredIds">The ids of all records in the bundle's files, including those that could not be read.</param>
/// <param name="relations">The relations of all events in the files, by event; null if the bundle holds every event of the files.</param>
internal sealed class RecordLookup(
    WriteSession? write, Bundle bundle, HashSet<RecordRef> declaredIds,
    IReadOnlyDictionary<Slug, IReadOnlyList<EventRelation>>? relations = null) : IRecordLookup
{
    private readonly Dictionary<RecordRef, bool> _has = [];
    private readonly Dictionary<Slug, WeaponSystem> _systems = ById(bundle.Systems, system => system.Id);
    private readonly IReadOnlyDictionary<Slug, IReadOnlyList<EventRelation>> _relations =
        relations ?? bundle.Events.Select(located => located.Value).DistinctBy(dealEvent => dealEvent.Id)
            .ToDictionary(dealEvent => dealEvent.Id, dealEvent => dealEvent.Relations);
    private readonly HashSet<string> _parties = [.. bundle.Parties.Select(party => party.Value.Id.Text)];
    private readonly ILookup<string, PartyCode> _partyNames = bundle.Parties
        .SelectMany(party => AliasList.From(party.Value).Where(name => name.Key is not null).Select(name => (Key: name.Key!, party.Value.Id)))
        .ToLookup(name => name.Key, name => name.Id);
    private readonly ILookup<string, Slug> _systemNames = bundle.Systems
        .SelectMany(system => AliasList.From(system.Value).Where(name => name.Key is not null).Select(name => (Key: name.Key!, system.Value.Id)))
        .ToLookup(name => name.Key, name => name.Id);

    public bool HasArticle(Slug id) => Has(RecordKind.Article, id.Text);

    public bool HasDeal(Slug id) => Has(RecordKind.Deal, id.Text);

    public bool HasParty(PartyCode id) => Has(RecordKind.Party, id.Text);

    public bool HasSystem(Slug id) => Has(RecordKind.System, id.Text);

    public bool HasEvent(Slug id) => Has(RecordKind.Event, id.Text);

    public WeaponSystem? System(Slug id)
    {
        if (_systems.TryGetValue(id, out var system)) return system;
        return Document(new RecordRef(RecordKind.System, id.Text)) is { } document ? _systems[id] = RecordJson.Read<WeaponSystem>(document) : null;
    }

    public IReadOnlyList<EventRelation> RelationsOf(Slug id)
    {
        if (_relations.TryGetValue(id, out var known)) return known;
        var record = new RecordRef(RecordKind.Event, id.Text);
        return !declaredIds.Contains(record) && Document(record) is { } document ? RecordJson.Read<DealEvent>(document).Relations : [];
    }

    public PartyCode? PartyNamed(string nameKey, PartyCode except)
    {
        foreach (var inBundle in _partyNames[nameKey].Where(id => id != except)) return inBundle;
        // A party of the bundle takes the place of the stored one, names and all.
        var stored = write?.Connection.QuerySingleOrDefault<string>(
            "SELECT party FROM party_names WHERE name_key = @nameKey", new { nameKey }, write.Transaction);
        return stored is null || stored == except.Text || _parties.Contains(stored) ? null : PartyCode.Parse(stored);
    }

    public Slug? SystemNamed(string nameKey, Slug except)
    {
        foreach (var inBundle in _systemNames[nameKey].Where(id => id != except)) return inBundle;
        var stored = write?.Connection.QuerySingleOrDefault<string>(
            "SELECT system FROM system_names WHERE name_key = @nameKey", new { nameKey }, write.Transaction);
        return stored is null || stored == except.Text || _systems.ContainsKey(Slug.Parse(stored)) ? null : Slug.Parse(stored);
    }

    private bool Has(RecordKind kind, string id)
    {
        var record = new RecordRef(kind, id);
        if (declaredIds.Contains(record)) return true;
        if (_has.TryGetValue(record, out var has)) return has;
        return _has[record] = Document(record) is not null;
    }

    private string? Document(RecordRef record) => write?.Connection.QuerySingleOrDefault<string>(
        "SELECT document FROM records WHERE kind = @Kind AND id = @Id AND state = 'live'",
        new { Kind = Code<RecordKind>.Text(record.Kind), record.Id }, write.Transaction);

    // A duplicate is a violation of its own; the first record stands for both here.
    private static Dictionary<Slug, T> ById<T>(IReadOnlyList<Located<T>> records, Func<T, Slug> id) =>
        records.Select(record => record.Value).DistinctBy(id).ToDictionary(id);
}
