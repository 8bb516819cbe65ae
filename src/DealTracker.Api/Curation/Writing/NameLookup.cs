using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Parties;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Parties and systems as derived data needs them: names, countries and family lines.</summary>
internal sealed class NameLookup
{
    private readonly Dictionary<string, string> _countryOf;
    private readonly Dictionary<string, SystemNameRow> _systems;
    private readonly ILookup<string, string> _partyNames;
    private readonly ILookup<string, string> _systemNames;

    private NameLookup(WriteSession write)
    {
        _countryOf = write.Connection.Query<(string Id, string Country)>(
            "SELECT id, country FROM parties WHERE country IS NOT NULL", transaction: write.Transaction).ToDictionary(p => p.Id, p => p.Country);
        _systems = write.Connection.Query<SystemNameRow>(
            "SELECT id, category, family FROM systems", transaction: write.Transaction).ToDictionary(system => system.Id);
        _partyNames = write.Connection.Query<(string Party, string Name)>(
            "SELECT party, name FROM party_names", transaction: write.Transaction).ToLookup(row => row.Party, row => row.Name);
        _systemNames = write.Connection.Query<(string System, string Name)>(
            "SELECT system, name FROM system_names", transaction: write.Transaction).ToLookup(row => row.System, row => row.Name);
    }

    public static NameLookup Load(WriteSession write) => new(write);

    public IEnumerable<string> OfParty(string id) => _partyNames[id];

    public IEnumerable<string> OfSystem(string id) => _systemNames[id];

    /// <summary>The parties, and with each the state it belongs to, in the same role. A former state stays itself.</summary>
    public IEnumerable<(string Party, string Role)> Countries(IEnumerable<(string Party, PartyRole Role)> parties) => parties
        .SelectMany(party => _countryOf.TryGetValue(party.Party, out var country) ? [party, (country, party.Role)] : new[] { party })
        .Distinct().Select(party => (party.Party, Code<PartyRole>.Text(party.Role)));

    /// <summary>The systems, and with each the families above it.</summary>
    public IEnumerable<(string System, string Category)> Families(IEnumerable<string> systems)
    {
        var line = new Dictionary<string, string>();
        foreach (var system in systems)
        {
            for (var id = system; id is not null && _systems.TryGetValue(id, out var row) && line.TryAdd(id, row.Category); id = row.Family)
            {
                // Upwards, until a family that is already in the line.
            }
        }

        return line.Select(pair => (pair.Key, pair.Value));
    }

    internal sealed record SystemNameRow
    {
        public required string Id { get; init; }
        public required string Category { get; init; }
        public string? Family { get; init; }
    }
}
