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
/// Brings what follows from the record up to date after a write: states of knowledge, what filters find, full text.
/// Nothing of it is ever typed in.
/// </summary>
internal sealed class DerivedData
{
    private const int MostKept = 5000;

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

    /// <summary>Deal by deal, in the order of their ids, so that what belongs together is read once and little is in memory.</summary>
    public static void Update(WriteSession write, AffectedRecords affected, IProgress<WriteProgress>? progress = null)
    {
        var derive = new DerivedData(write);
        var (done, each) = (0, affected.Events.Count + affected.Deals.Count);
        foreach (var deal in affected.Deals.Order(StringComparer.Ordinal))
        {
            var events = derive.EventsOf(deal);
            foreach (var e in events.Where(e => affected.Events.Contains(e) && derive.FirstDealOf(e, affected.Deals) == deal))
            {
                if (!affected.IsNew(new RecordRef(RecordKind.Event, e))) RowDeleter.DeleteDerived(write, new RecordRef(RecordKind.Event, e));
                derive.Event(e);
                done++;
            }

            if (!affected.IsNew(new RecordRef(RecordKind.Deal, deal))) RowDeleter.DeleteDerived(write, new RecordRef(RecordKind.Deal, deal));
            derive.Deal(deal, events);
            done++;
            derive.ForgetMost();
            Report(0);
        }

        if (done < each) throw new InvalidOperationException($"{each - done} events are affected, and none of their deals.");
        ProjectionWriter.Update(write, affected.Events, affected.Deals, Report);

        // Each is derived, and then written as it is shown.
        void Report(int shown) => progress?.Report(new WriteProgress(ImportStep.Write, done += shown, 2 * each));
    }

    /// <summary>Makes the full-text index where a migration left it empty.</summary>
    public static async Task MissingSearchAsync(Database database)
    {
        using (var read = database.BeginRead())
        {
            if (!IsMissing(read.Connection, read.Transaction)) return;
        }

        await database.WriteAsync(write =>
        {
            if (IsMissing(write.Connection, write.Transaction)) Search(write);
            write.CompleteOutsideRecord();
            return true;
        });

        static bool IsMissing(DbConnection connection, IDbTransaction transaction) => connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM deals) AND NOT EXISTS (SELECT 1 FROM deal_search)", transaction: transaction);
    }

    /// <summary>Makes the full-text index of a record whose other tables are there.</summary>
    public static void Search(WriteSession write)
    {
        var derive = new DerivedData(write);
        foreach (var id in write.Connection.Query<string>("SELECT id FROM events ORDER BY id", transaction: write.Transaction).ToList())
            derive.Search(derive.Around(derive.Document<DealEvent>(RecordKind.Event, id)));
        foreach (var id in write.Connection.Query<string>("SELECT id FROM deals ORDER BY id", transaction: write.Transaction).ToList())
            derive.Search(derive.Document<Deal>(RecordKind.Deal, id));
    }

    private void Event(string id)
    {
        var e = EventOf(id);
        Touch("UPDATE events SET updated_at = @At, changed_in = @NewRevision WHERE id = @id", id);
        DerivedStates.Event(_write, id, StatesOf(id));
        var around = Around(e);
        DerivedFilters.Event(_write, id, _names.Countries(around.Parties), _names.Families(around.Systems));
        Search(around);
    }

    private void Search(Surroundings of) => DerivedSearch.Event(_write, of.Event.Id.Text,
    [
        of.Event.Statement, of.Event.Place, .. of.Event.Citations.Select(citation => citation.AttributedTo), .. of.Event.Citations.Select(citation => citation.Quote),
        .. of.Deals.Select(deal => deal.Title), .. of.Parties.SelectMany(party => _names.OfParty(party.Party)), .. of.Systems.SelectMany(_names.OfSystem),
    ]);

    /// <summary>The parties of an event and of its deals; its own systems, or those of its deals when it names none.</summary>
    private Surroundings Around(DealEvent e)
    {
        var deals = e.Deals.Select(deal => DealOf(deal.Text)).ToList();
        return new Surroundings(e, deals,
            [.. e.Parties.Select(party => (party.Party.Text, party.Role)).Concat(deals.SelectMany(PartiesOf)).Distinct()],
            [.. (e.Systems.Count > 0 ? e.Systems : deals.SelectMany(deal => deal.Systems)).Select(system => system.Text).Distinct()]);
    }

    private void Deal(string id, IReadOnlyList<string> eventIds)
    {
        var deal = DealOf(id);
        Touch("UPDATE deals SET updated_at = @At, changed_in = @NewRevision WHERE id = @id", id);
        Touch("INSERT INTO deal_updates (deal, revision, at) VALUES (@id, @NewRevision, @At)", id);
        DerivedStates.Deal(_write, id, DealState.Compute(deal.Id, [.. eventIds.Select(e => (EventOf(e), StatesOf(e)))]));
        DerivedFilters.Deal(_write, id, _names.Countries([.. PartiesOf(deal).Distinct()]), _names.Families([.. deal.Systems.Select(system => system.Text)]));
        Search(deal);
    }

    private void Search(Deal deal) => DerivedSearch.Deal(_write, deal.Id.Text,
    [
        deal.Title, deal.Summary, .. PartiesOf(deal).Distinct().SelectMany(party => _names.OfParty(party.Party)),
        .. deal.Systems.SelectMany(system => _names.OfSystem(system.Text)),
    ]);

    private static IEnumerable<(string Party, PartyRole Role)> PartiesOf(Deal deal) => deal.Parties.Select(party => (party.Party.Text, party.Role));

    // A record counts as updated when anything it shows has changed: an article's date, a party's name.
    private void Touch(string sql, string id) => _write.Connection.Execute(sql, new { id, _write.At, _write.NewRevision }, _write.Transaction);

    private IReadOnlyList<EventState> StatesOf(string id)
    {
        if (_states.TryGetValue(id, out var states)) return states;
        var e = EventOf(id);
        var about = _write.Connection.Query<string>("""
            SELECT event
            FROM event_relations
            WHERE to_event = @id AND kind IN ('denies', 'corrects')
            ORDER BY event
            """, new { id }, _write.Transaction).Select(EventOf).ToList();
        foreach (var article in about.Append(e).SelectMany(other => other.Citations).Select(citation => citation.Article))
        {
            if (!_articles.ContainsKey(article)) _articles[article] = Document<Article>(RecordKind.Article, article.Text);
        }

        return _states[id] = EventState.Compute(e, about, _articles);
    }

    private IReadOnlyList<string> EventsOf(string deal) =>
        [.. _write.Connection.Query<string>("SELECT event FROM event_deals WHERE deal = @deal ORDER BY event", new { deal }, _write.Transaction)];

    /// <summary>Of an event's deals that are affected the first, with which it is derived.</summary>
    private string FirstDealOf(string e, IReadOnlySet<string> affected) =>
        EventOf(e).Deals.Select(deal => deal.Text).Where(affected.Contains).Min(StringComparer.Ordinal)!;

    // What is forgotten can be read again.
    private void ForgetMost()
    {
        if (_events.Count + _deals.Count > MostKept)
        {
            _events.Clear();
            _deals.Clear();
            _states.Clear();
        }

        if (_articles.Count > MostKept) _articles.Clear();
    }

    private Deal DealOf(string id) =>
        _deals.TryGetValue(id, out var deal) ? deal : _deals[id] = Document<Deal>(RecordKind.Deal, id);

    private DealEvent EventOf(string id) =>
        _events.TryGetValue(id, out var e) ? e : _events[id] = Document<DealEvent>(RecordKind.Event, id);

    private T Document<T>(RecordKind kind, string id) => RecordJson.Read<T>(_write.Connection.QuerySingle<string>(
        "SELECT document FROM records WHERE kind = @Kind AND id = @id",
        new { Kind = Code<RecordKind>.Text(kind), id }, _write.Transaction));

    private sealed record Surroundings(DealEvent Event, IReadOnlyList<Deal> Deals, IReadOnlyList<(string Party, PartyRole Role)> Parties, IReadOnlyList<string> Systems);
}
