using Dapper;
using DealTracker.Api.Storage;
using DealTracker.Core.Bundles;

namespace DealTracker.Api.Record;

/// <summary>Writes the changed records of a bundle into their tables, in the order in which they refer to each other.</summary>
internal static class StoreChanges
{
    public static void Run(WriteSession write, HashSet<RecordRef> changed, Bundle bundle)
    {
        // Names first: one may move from a record to another in the same write.
        foreach (var record in changed) ForgetNames(write, record);
        foreach (var party in bundle.Parties.Select(p => p.Value).Where(p => Is(RecordKind.Party, p.Id.Text))) StoreParty.Run(write, party);
        foreach (var system in bundle.Systems.Select(s => s.Value).Where(s => Is(RecordKind.System, s.Id.Text))) StoreSystem.Run(write, system);
        foreach (var article in bundle.Articles.Select(a => a.Value).Where(a => Is(RecordKind.Article, a.Id.Text))) StoreArticle.Run(write, article);
        foreach (var deal in bundle.Deals.Select(d => d.Value).Where(d => Is(RecordKind.Deal, d.Id.Text))) StoreDeal.Run(write, deal);
        var events = bundle.Events.Select(e => e.Value).Where(e => Is(RecordKind.Event, e.Id.Text)).ToList();
        foreach (var e in events) StoreEvent.Run(write, e);
        foreach (var e in events) StoreEvent.RunRelations(write, e);

        bool Is(RecordKind kind, string id) => changed.Contains(new RecordRef(kind, id));
    }

    private static void ForgetNames(WriteSession write, RecordRef record)
    {
        if (record.Kind == RecordKind.Party) write.Connection.Execute("DELETE FROM party_names WHERE party = @Id", new { record.Id }, write.Transaction);
        if (record.Kind == RecordKind.System) write.Connection.Execute("DELETE FROM system_names WHERE system = @Id", new { record.Id }, write.Transaction);
    }
}
