using Dapper;
using DealTracker.Api.Storage;
using DealTracker.Core.Events;

namespace DealTracker.Api.Record;

/// <summary>The events and deals whose derived data a write can have changed, in the order of their ids.</summary>
internal sealed class Affected
{
    private readonly WriteSession _write;
    private readonly SortedSet<string> _events = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _deals = new(StringComparer.Ordinal);

    private Affected(WriteSession write) => _write = write;

    public IReadOnlyCollection<string> Events => _events;

    public IReadOnlyCollection<string> Deals => _deals;

    public static Affected By(WriteSession write, IReadOnlyList<RecordChange> changes)
    {
        var affected = new Affected(write);
        foreach (var change in changes) affected.Add(change);

        // A deal is the sum of its events, and every event shows the title and status of its deals.
        foreach (var e in affected._events) affected._deals.UnionWith(affected.Ids("SELECT deal FROM event_deals WHERE event = @id", e));
        foreach (var deal in affected._deals) affected.AddEvents("SELECT event FROM event_deals WHERE deal = @id", deal);
        return affected;
    }

    /// <summary>Without a record that is gone.</summary>
    public Affected Without(RecordRef record)
    {
        if (record.Kind == RecordKind.Event) _events.Remove(record.Id);
        if (record.Kind == RecordKind.Deal) _deals.Remove(record.Id);
        return this;
    }

    private void Add(RecordChange change)
    {
        var id = change.Record.Id;
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
                // What it denies or corrects is known from the same day on.
                AddEvents("SELECT r.to_event FROM event_relations r JOIN citations c ON c.event = r.event WHERE c.article = @id", id);
                break;
            case RecordKind.Deal:
                _deals.Add(id);
                break;
            case RecordKind.Event:
                _events.Add(id);
                AddEvents("SELECT to_event FROM event_relations WHERE event = @id", id);
                if (change.Before is not null) AddFormer(RecordJson.Read<DealEvent>(change.Before));
                break;
        }
    }

    private void AddFormer(DealEvent before)
    {
        _deals.UnionWith(before.Deals.Select(deal => deal.Text));
        _events.UnionWith(before.Relations.Select(relation => relation.To.Text));
    }

    private void AddEvents(string sql, string id) => _events.UnionWith(Ids(sql, id));

    private void AddDeals(string sql, string id) => _deals.UnionWith(Ids(sql, id));

    private IEnumerable<string> Ids(string sql, string id) => _write.Connection.Query<string>(sql, new { id }, _write.Transaction);
}
