using System.Globalization;
using DealTracker.Core.Bundles;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>
/// A plan that was due before the newest article was published and that has no recorded outcome. Its age is measured by the
/// articles and not by the calendar, because no article can report an outcome before it is written.
/// </summary>
internal static class PlanUnresolved
{
    public static IEnumerable<Warning> Check(Bundle record)
    {
        if (record.Articles.Max(article => article.Value.Published?.Latest) is not { } newest) return [];
        var resolved = record.Events.SelectMany(e => e.Value.Relations).Where(relation => relation.Kind is not RelationKind.Follows)
            .Select(relation => relation.To).ToHashSet();
        var ended = record.Events.Where(
            e => e.Value is { Modality: Modality.Occurred, Type: EventType.Cancelled or EventType.ProgrammeExclusion, Deals: [_, ..] })
            .Select(e => e.Value.Deals[0]).ToHashSet();
        return record.Events
            .Where(e => e.Value.Modality == Modality.Planned && e.Value.Date?.Latest < newest && !resolved.Contains(e.Value.Id)
                && !e.Value.Deals.Any(ended.Contains))
            .Select(e => new Warning(CheckCode.PlanUnresolved, e.Value.Id, e.Source, $"{e.Pointer}/date", string.Create(CultureInfo.InvariantCulture,
                $"Was planned for {e.Value.Date!.Label}; articles reach to {newest:yyyy-MM-dd}, and nothing says what became of it. "
                + $"If an event does, add relations: [{{to: {e.Value.Id}, kind: fulfils}}] to it (or replaces, denies).")));
    }
}
