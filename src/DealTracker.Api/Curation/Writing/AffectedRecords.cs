using Dapper;
using DealTracker.Api.Records;
using DealTracker.Core.Events;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>The events and deals whose derived data a write can have changed.</summary>
internal sealed class AffectedRecords(WriteSession write)
{
    private readonly HashSet<string> _events = [];
    private readonly HashSet<string> _deals = [];
    private readonly HashSet<string> _eventsWithoutDeals = [];
    private readonly HashSet<RecordRef> _new = [];

    public IReadOnlySet<string> Events => _events;

    public IReadOnlySet<string> Deals => _deals;

    /// <summary>Whether the write creates the record, so that nothing was derived from it before.</summary>
    public bool IsNew(RecordRef record) => _new.Contains(record);

    public static AffectedRecords By(WriteSession write, IReadOnlyList<RecordChange> changes)
    {
        var affected = new AffectedRecords(write);
        affected.Add(changes);
        affected.Complete();
        return affected;
    }

    /// <summary>Adds the changed records and the records that name them, before or after the changes are stored.</summary>
    public void Add(IEnumerable<RecordChange> changes)
    {
        foreach (var change in changes) Add(change);
    }

    /// <summary>
    /// Adds the records that show the affected ones, once all is stored: a deal is the sum of its events, and every event shows the title and
    /// status of its deals.
    /// </summary>
    public void Complete()
    {
        foreach (var id in _eventsWithoutDeals) AddDeals("SELECT deal FROM event_deals WHERE event = @id", id);
        foreach (var deal in _deals) _events.UnionWith(Ids("SELECT event FROM event_deals WHERE deal = @id", deal));
        _eventsWithoutDeals.Clear();
    }

    /// <summary>Leaves out a record that was removed.</summary>
    public AffectedRecords Without(RecordRef record)
    {
        if (record.Kind == RecordKind.Event) _events.Remove(record.Id);
        if (record.Kind == RecordKind.Deal) _deals.Remove(record.Id);
        return this;
    }

    private void Add(RecordChange change)
    {
        var id = change.Record.Id;
        if (change.Before is null) _new.Add(change.Record);
        switch (change.Record.Kind)
        {
            case RecordKind.Party:
                AddEvents("SELECT event FROM event_parties WHERE party = @id", id);
                AddDeals("SELECT deal FROM deal_parties WHERE party = @id", id);
                break;
            case RecordKind.System:
                AddEvents("SELECT event FROM event_systems WHERE system = @id UNION SELECT event FROM event_families WHERE system = @id", id);
                AddDeals("SELECT deal FROM deal_systems WHERE system = @id UNION SELECT deal FROM deal_families WHERE system = @id", id);
                break;
            case RecordKind.Article:
                AddEvents("SELECT event FROM citations WHERE article = @id", id);
                // An event that it denies or corrects is known to be so from the same day on.
                AddEvents("SELECT r.to_event FROM event_relations r JOIN citations c ON c.event = r.event WHERE c.article = @id", id);
                break;
            case RecordKind.Deal:
                _deals.Add(id);
                break;
            case RecordKind.Event:
                _events.Add(id);
                AddReferences(RecordJson.Read<DealEvent>(change.After));
                if (change.Before is not null) AddReferences(RecordJson.Read<DealEvent>(change.Before));
                break;
        }
    }

    private void AddReferences(DealEvent dealEvent)
    {
        _deals.UnionWith(dealEvent.Deals.Select(deal => deal.Text));
        AddEvents(dealEvent.Relations.Select(relation => relation.To.Text));
    }

    private void AddEvents(string sql, string id) => AddEvents(Ids(sql, id));

    private void AddEvents(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (_events.Add(id)) _eventsWithoutDeals.Add(id);
        }
    }

    private void AddDeals(string sql, string id) => _deals.UnionWith(Ids(sql, id));

    private IEnumerable<string> Ids(string sql, string id) => write.Connection.Query<string>(sql, new { id }, write.Transaction);
}
