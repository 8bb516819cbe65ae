using Dapper;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes what the filters by country, system and category look things up in.</summary>
internal static class DerivedFilters
{
    public static void Event(WriteSession write, string id, IEnumerable<(string Party, string Role)> countries, IEnumerable<(string System, string Category)> families)
    {
        write.Connection.Execute("INSERT INTO event_countries (event, party, role) VALUES (@id, @Party, @Role)",
            countries.Select(country => new { id, country.Party, country.Role }), write.Transaction);
        write.Connection.Execute("INSERT INTO event_families (event, system, category) VALUES (@id, @System, @Category)",
            families.Select(family => new { id, family.System, family.Category }), write.Transaction);
    }

    public static void Deal(WriteSession write, string id, IEnumerable<(string Party, string Role)> countries, IEnumerable<(string System, string Category)> families)
    {
        write.Connection.Execute("INSERT INTO deal_countries (deal, party, role) VALUES (@id, @Party, @Role)",
            countries.Select(country => new { id, country.Party, country.Role }), write.Transaction);
        write.Connection.Execute("INSERT INTO deal_families (deal, system, category) VALUES (@id, @System, @Category)",
            families.Select(family => new { id, family.System, family.Category }), write.Transaction);
    }
}
