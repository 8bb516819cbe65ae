using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Events;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes the changed records of a bundle into their tables, in the order in which they refer to each other.</summary>
internal static class TableWriter
{
    public static void Write(WriteSession write, IReadOnlyList<RecordChange> changes, Bundle bundle)
    {
        // What was there goes first: a name may move from a record to another in the same write.
        foreach (var change in changes.Where(change => change.Before is not null)) RowDeleter.DeleteContent(write, change.Record);
        var changed = changes.Select(change => change.Record).ToHashSet();
        foreach (var party in Those(changed, bundle.Parties, RecordKind.Party, party => party.Id.Text)) PartyTable.Upsert(write, party);
        foreach (var system in Those(changed, bundle.Systems, RecordKind.System, system => system.Id.Text)) SystemTable.Upsert(write, system);
        foreach (var article in Those(changed, bundle.Articles, RecordKind.Article, article => article.Id.Text)) ArticleTable.Upsert(write, article);
        foreach (var deal in Those(changed, bundle.Deals, RecordKind.Deal, deal => deal.Id.Text)) DealTable.Upsert(write, deal);
        Events(write, changed, bundle.Events);
        foreach (var e in Those(changed, bundle.Events, RecordKind.Event, e => e.Id.Text)) EventTable.RunRelations(write, e.Id.Text, e.Relations);
    }

    /// <summary>The events without their relations, when all else that they name is there.</summary>
    public static void Events(WriteSession write, HashSet<RecordRef> changed, IReadOnlyList<Located<DealEvent>> events)
    {
        foreach (var e in Those(changed, events, RecordKind.Event, e => e.Id.Text)) EventTable.Upsert(write, e);
    }

    private static IEnumerable<T> Those<T>(HashSet<RecordRef> changed, IReadOnlyList<Located<T>> records, RecordKind kind, Func<T, string> id) =>
        records.Select(record => record.Value).Where(record => changed.Contains(new RecordRef(kind, id(record))));
}
