using System.Data;
using System.Data.Common;
using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>
/// Brings the data that follow from the record up to date after a write: states of knowledge, the tables that filters search, full
/// text. None of them is ever typed in. <see cref="DerivedTables"/> has their SQL.
/// </summary>
internal sealed class DerivedData
{
    private const int MaxCached = 5000;

    private readonly WriteSession _write;
    private readonly NameLookup _names;
    private readonly Dictionary<string, Deal> _deals = [];
    private readonly Dictionary<Slug, Article> _articles = [];
    private readonly Dictionary<string, DealEvent> _events = [];
    private readonly Dictionary<string, IReadOnlyList<EventState>> _states = [];

    private DerivedData(WriteSession write)
    {
        _write = write;
        _names = NameLookup.Load(write);
    }

    /// <summary>Updates deal by deal, in the order of their ids, so that a deal and its events are read once and few are in memory.</summary>
    public static void Update(WriteSession write, AffectedRecords affected, IProgress<WriteProgress>? progress = null)
    {
        var derived = new DerivedData(write);
        var (done, total) = (0, affected.Events.Count + affected.Deals.Count);
        foreach (var deal in affected.Deals.Order(StringComparer.Ordinal))
        {
            var events = derived.EventsOf(deal);
            foreach (var id in events.Where(id => affected.Events.Contains(id) && derived.FirstDealOf(id, affected.Deals) == deal))
            {
                if (!affected.IsNew(new RecordRef(RecordKind.Event, id))) RowDeleter.DeleteDerived(write, new RecordRef(RecordKind.Event, id));
                derived.InsertEvent(id);
                done++;
            }

            if (!affected.IsNew(new RecordRef(RecordKind.Deal, deal))) RowDeleter.DeleteDerived(write, new RecordRef(RecordKind.Deal, deal));
            derived.InsertDeal(deal, events);
            done++;
            derived.TrimCaches();
            Report(0);
        }

        if (done < total) throw new InvalidOperationException($"{total - done} events are affected, and none of their deals.");
        ProjectionWriter.Update(write, affected.Events, affected.Deals, Report);

        // Each record counts twice: once when it is derived, and once when its projections are written.
        void Report(int projected) => progress?.Report(new WriteProgress(ImportStep.Write, done += projected, 2 * total));
    }

    /// <summary>Makes the full-text index where a migration left it empty.</summary>
    public static async Task RebuildMissingSearchAsync(Database database)
    {
        using (var read = database.BeginRead())
        {
            if (!IsMissing(read.Connection, read.Transaction)) return;
        }

        await database.WriteAsync(write =>
        {
            if (IsMissing(write.Connection, write.Transaction)) RebuildSearch(write);
            write.CompleteOutsideRecord();
            return true;
        });

        static bool IsMissing(DbConnection connection, IDbTransaction transaction) => connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM deals) AND NOT EXISTS (SELECT 1 FROM deal_search)", transaction: transaction);
    }

    /// <summary>Makes the full-text index of a record whose other tables are there.</summary>
    public static void RebuildSearch(WriteSession write)
    {
        var derived = new DerivedData(write);
        foreach (var id in write.Connection.Query<string>("SELECT id FROM events ORDER BY id", transaction: write.Transaction).ToList())
            derived.InsertWords(derived.ContextOf(derived.Document<DealEvent>(RecordKind.Event, id)));
        foreach (var id in write.Connection.Query<string>("SELECT id FROM deals ORDER BY id", transaction: write.Transaction).ToList())
            derived.InsertWords(derived.Document<Deal>(RecordKind.Deal, id));
    }

    private void InsertEvent(string id)
    {
        Touch("UPDATE events SET updated_at = @At, changed_revision = @NewRevision WHERE id = @id", id);
        DerivedTables.InsertEventStates(_write, id, StatesOf(id));
        var context = ContextOf(EventOf(id));
        DerivedTables.InsertEventFilters(_write, id, _names.Countries(context.Parties), _names.Families(context.Systems));
        InsertWords(context);
    }

    private void InsertDeal(string id, IReadOnlyList<string> eventIds)
    {
        var deal = DealOf(id);
        Touch("UPDATE deals SET updated_at = @At, changed_revision = @NewRevision WHERE id = @id", id);
        Touch("INSERT INTO deal_updates (deal, revision, at) VALUES (@id, @NewRevision, @At)", id);
        DerivedTables.InsertDealStates(_write, id, DealState.Compute(deal.Id, [.. eventIds.Select(eventId => (EventOf(eventId), StatesOf(eventId)))]));
        DerivedTables.InsertDealFilters(_write, id,
            _names.Countries([.. PartiesOf(deal).Distinct()]), _names.Families([.. deal.Systems.Select(system => system.Text)]));
        InsertWords(deal);
    }

    // A record counts as updated when anything it shows has changed: an article's date, a party's name.
    private void Touch(string sql, string id) => _write.Connection.Execute(sql, new { id, _write.At, _write.NewRevision }, _write.Transaction);

    private void InsertWords(EventContext context) => DerivedTables.InsertEventWords(_write, context.Event.Id.Text,
    [
        context.Event.Statement, context.Event.Place,
        .. context.Event.Citations.Select(citation => citation.AttributedTo), .. context.Event.Citations.Select(citation => citation.Quote),
        .. context.Deals.Select(deal => deal.Title), .. context.Parties.SelectMany(party => _names.OfParty(party.Party)),
        .. context.Systems.SelectMany(_names.OfSystem),
    ]);

    private void InsertWords(Deal deal) => DerivedTables.InsertDealWords(_write, deal.Id.Text,
    [
        deal.Title, deal.Summary, .. PartiesOf(deal).Distinct().SelectMany(party => _names.OfParty(party.Party)),
        .. deal.Systems.SelectMany(system => _names.OfSystem(system.Text)),
    ]);

    private EventContext ContextOf(DealEvent dealEvent)
    {
        var deals = dealEvent.Deals.Select(deal => DealOf(deal.Text)).ToList();
        return new EventContext(dealEvent, deals,
            [.. dealEvent.Parties.Select(party => (party.Party.Text, party.Role)).Concat(deals.SelectMany(PartiesOf)).Distinct()],
            [.. (dealEvent.Systems.Count > 0 ? dealEvent.Systems : deals.SelectMany(deal => deal.Systems)).Select(system => system.Text).Distinct()]);
    }

    private static IEnumerable<(string Party, PartyRole Role)> PartiesOf(Deal deal) => deal.Parties.Select(party => (party.Party.Text, party.Role));

    private IReadOnlyList<EventState> StatesOf(string id)
    {
        if (_states.TryGetValue(id, out var states)) return states;
        var dealEvent = EventOf(id);
        var deniedOrCorrectedBy = _write.Connection.Query<string>("""
            SELECT event
            FROM event_relations
            WHERE to_event = @id AND kind IN ('denies', 'corrects')
            ORDER BY event
            """, new { id }, _write.Transaction).Select(EventOf).ToList();
        foreach (var article in deniedOrCorrectedBy.Append(dealEvent).SelectMany(other => other.Citations).Select(citation => citation.Article))
        {
            if (!_articles.ContainsKey(article)) _articles[article] = Document<Article>(RecordKind.Article, article.Text);
        }

        return _states[id] = EventState.Compute(dealEvent, deniedOrCorrectedBy, _articles);
    }

    private IReadOnlyList<string> EventsOf(string deal) =>
        [.. _write.Connection.Query<string>("SELECT event FROM event_deals WHERE deal = @deal ORDER BY event", new { deal }, _write.Transaction)];

    /// <summary>The first of an event's deals that are affected: the event is derived together with that deal.</summary>
    private string FirstDealOf(string eventId, IReadOnlySet<string> affected) =>
        EventOf(eventId).Deals.Select(deal => deal.Text).Where(affected.Contains).Min(StringComparer.Ordinal)!;

    // Whatever is dropped can be read again.
    private void TrimCaches()
    {
        if (_events.Count + _deals.Count > MaxCached)
        {
            _events.Clear();
            _deals.Clear();
            _states.Clear();
        }

        if (_articles.Count > MaxCached) _articles.Clear();
    }

    private Deal DealOf(string id) =>
        _deals.TryGetValue(id, out var deal) ? deal : _deals[id] = Document<Deal>(RecordKind.Deal, id);

    private DealEvent EventOf(string id) =>
        _events.TryGetValue(id, out var dealEvent) ? dealEvent : _events[id] = Document<DealEvent>(RecordKind.Event, id);

    private T Document<T>(RecordKind kind, string id) => RecordJson.Read<T>(_write.Connection.QuerySingle<string>(
        "SELECT document FROM records WHERE kind = @Kind AND id = @id",
        new { Kind = Code<RecordKind>.Text(kind), id }, _write.Transaction));

    /// <summary>An event with its deals.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Deals">Its deals.</param>
    /// <param name="Parties">The parties of the event and of its deals.</param>
    /// <param name="Systems">Its own systems, or those of its deals when it names none.</param>
    private sealed record EventContext(
        DealEvent Event, IReadOnlyList<Deal> Deals, IReadOnlyList<(string Party, PartyRole Role)> Parties, IReadOnlyList<string> Systems);
}
