using DealTracker.Core.Bundles;
using DealTracker.Core.Dates;
using DealTracker.Core.Events;

namespace DealTracker.Core.Checks;

/// <summary>
/// A plan that was due before the newest article came out, without an event that says what became of it. The newest article counts and not
/// today's date, because nobody can have reported an outcome later than that.
/// </summary>
internal static class PlanUnresolved
{
    public static IEnumerable<Warning> Check(Bundle record)
    {
        if (record.Articles.Max(article => article.Value.Published?.Latest) is not { } newest) return [];
        var resolved = record.Events.SelectMany(located => located.Value.Relations).Where(relation => relation.Kind is not RelationKind.Follows)
            .Select(relation => relation.To).ToHashSet();
        var ended = record.Events
            .Where(located => located.Value is { Modality: Modality.Occurred, Type: EventType.Cancelled or EventType.ProgrammeExclusion, Deals: [_, ..] })
            .Select(located => located.Value.Deals[0]).ToHashSet();
        return record.Events
            .Where(located => located.Value.Modality == Modality.Planned && located.Value.Date?.Latest < newest
                && !resolved.Contains(located.Value.Id) && !located.Value.Deals.Any(ended.Contains))
            .Select(located => new Warning(CheckCode.PlanUnresolved, located.Value.Id, located.Source, $"{located.Pointer}/date",
                $"Was planned for {located.Value.Date!.Label}; articles reach to {IsoDay.Text(newest)}, and nothing says what became of it. "
                + $"If an event does, add relations: [{{to: {located.Value.Id}, kind: fulfils}}] to it (or replaces, denies)."));
    }
}
