using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Curation.Writing;

/// <summary>A name of a party or system.</summary>
/// <param name="Ordinal">Its place among the names.</param>
/// <param name="Key">The folded name, unique among parties or among systems; null when an earlier name of the same record has it.</param>
/// <param name="Name">As written.</param>
/// <param name="IsAlias">Whether it is an alias; otherwise it is the id, the name or the alpha-2 code.</param>
internal sealed record RecordName(int Ordinal, string? Key, string Name, bool IsAlias);

/// <summary>All names of a party or system, each kept as it is written.</summary>
internal static class AliasList
{
    public static IEnumerable<RecordName> From(Party party) => From([party.Id.Text, party.Name, party.Alpha2], party.Aliases);

    public static IEnumerable<RecordName> From(WeaponSystem system) => From([system.Id.Text, system.Name], system.Aliases);

    private static IEnumerable<RecordName> From(IEnumerable<string?> own, IReadOnlyList<string> aliases)
    {
        var keys = new HashSet<string>();
        return own.OfType<string>().Select(name => (Name: name, IsAlias: false)).Concat(aliases.Select(alias => (Name: alias, IsAlias: true)))
            .Select((name, ordinal) => new RecordName(ordinal, NewKey(NameKey.From(name.Name)), name.Name, name.IsAlias));

        string? NewKey(string key) => key.Length > 0 && keys.Add(key) ? key : null;
    }
}
