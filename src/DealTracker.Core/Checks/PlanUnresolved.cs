using System.Globalization;
using DealTracker.Core.Bundles;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>
/// A plan that was due before the newest article came out, and of which the record does not say what became. Measured by the
/// articles and not by the calendar: what nobody can have written yet is no slip.
/// </summary>
internal static class PlanUnresolved
{
    public static IEnumerable<Warning> Check(Bundle record)
    {
        if (record.Articles.Max(article => article.Value.Published?.Latest) is not { } newest) return [];
        var resolved = record.Events.SelectMany(dealEvent => dealEvent.Value.Relations).Where(relation => relation.Kind is not RelationKind.Follows)
            .Select(relation => relation.To).ToHashSet();
        var ended = record.Events.Where(dealEvent => dealEvent.Value is { Modality: Modality.Occurred, Type: EventType.Cancelled or EventType.ProgrammeExclusion, Deals: [_, ..] })
            .Select(dealEvent => dealEvent.Value.Deals[0]).ToHashSet();
        return record.Events
            .Where(dealEvent => dealEvent.Value.Modality == Modality.Planned && dealEvent.Value.Date?.Latest < newest && !resolved.Contains(dealEvent.Value.Id) && !dealEvent.Value.Deals.Any(ended.Contains))
            .Select(dealEvent => new Warning(CheckCode.PlanUnresolved, dealEvent.Value.Id, dealEvent.Source, $"{dealEvent.Pointer}/date", string.Create(CultureInfo.InvariantCulture,
                $"Was planned for {dealEvent.Value.Date!.Label}; articles reach to {newest:yyyy-MM-dd}, and nothing says what became of it. "
                + $"If an event does, add relations: [{{to: {dealEvent.Value.Id}, kind: fulfils}}] to it (or replaces, denies).")));
    }
}
