using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Core.Bundles;

internal static class SystemRules
{
    public static IEnumerable<Violation> Check(WeaponSystem system, IRecordLookup record)
    {
        if (system.Origin is { } origin && !record.HasParty(origin))
            yield return Violation.Unknown("/origin", "party", origin.Text);
        if (system.Family is { } family && !record.HasSystem(family))
            yield return Violation.Unknown("/family", "system", family.Text);
        if (system.ComponentOf is { } whole && !record.HasSystem(whole))
            yield return Violation.Unknown("/componentOf", "system", whole.Text);
        if (LeadsBack(system, s => s.Family, record))
            yield return new Violation("/family", $"'{system.Id}' is in its own family line. Take the family away from one of them.");
        if (LeadsBack(system, s => s.ComponentOf, record))
            yield return new Violation("/componentOf", $"'{system.Id}' is a component of itself. Take componentOf away from one of them.");

        string[] own = [system.Id.Text, system.Name, .. system.Aliases];
        for (var i = 0; i < own.Length; i++)
        {
            if (record.SystemNamed(NameKey.From(own[i]), system.Id) is { } other)
                yield return new Violation(i switch { 0 => "/id", 1 => "/name", _ => $"/aliases/{i - 2}" },
                    $"'{own[i]}' already names the system '{other}' (case, script, spaces and hyphens do not count). A name belongs to one system; "
                    + "leave it out here or there.");
        }
    }

    /// <summary>Whether the chain of families leads back to the system. A cycle further up is reported for the systems in it.</summary>
    private static bool LeadsBack(WeaponSystem system, Func<WeaponSystem, Slug?> up, IRecordLookup record)
    {
        var seen = new HashSet<Slug>();
        for (var next = up(system); next is { } id && seen.Add(id); next = record.System(id) is { } above ? up(above) : null)
        {
            if (id == system.Id) return true;
        }

        return false;
    }
}
