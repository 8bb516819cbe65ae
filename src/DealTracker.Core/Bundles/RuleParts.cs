using DealTracker.Core.Text;

namespace DealTracker.Core.Bundles;

/// <summary>Rules that deals and events share.</summary>
internal static class RuleParts
{
    /// <param name="pointer">Where the list stands.</param>
    /// <param name="items">The list, each item as the bundle writes it.</param>
    public static IEnumerable<RuleBreach> Repeats(string pointer, IEnumerable<string> items) => items
        .Select((item, i) => (item, i)).GroupBy(pair => pair.item).SelectMany(group => group.Skip(1))
        .Select(pair => new RuleBreach($"{pointer}/{pair.i}", $"'{pair.item}' stands twice. Leave one out.", pointer));

    public static IEnumerable<RuleBreach> Systems(IReadOnlyList<Slug> systems, IRecordLookup record) =>
        Repeats("/systems", systems.Select(system => system.Text))
        .Concat(systems.Select((system, i) => (system, i)).Where(pair => !record.HasSystem(pair.system))
            .Select(pair => RuleBreach.Unknown($"/systems/{pair.i}", "system", pair.system.Text)));
}
