using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes a weapon system to its tables. The caller has deleted its old names.</summary>
internal static class SystemTable
{
    public static void Upsert(WriteSession write, WeaponSystem system)
    {
        var id = system.Id.Text;
        write.Connection.Execute("""
            INSERT INTO systems (id, name, category, origin, family, component_of, sort_key)
            VALUES (@id, @Name, @Category, @Origin, @Family, @ComponentOf, @SortKey)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, category = excluded.category, origin = excluded.origin,
                family = excluded.family, component_of = excluded.component_of, sort_key = excluded.sort_key
            """, new
        {
            id,
            system.Name,
            Category = Code<SystemCategory>.Text(system.Category),
            Origin = system.Origin?.Text,
            Family = system.Family?.Text,
            ComponentOf = system.ComponentOf?.Text,
            SortKey = Folding.Fold(system.Name),
        }, write.Transaction);

        write.Connection.Execute("""
            INSERT INTO system_names (system, ordinal, name_key, name, is_alias)
            VALUES (@id, @Ordinal, @Key, @Name, @IsAlias)
            """,
            AliasList.From(system).Select(name => new { name.Key, id, name.Name, IsAlias = name.IsAlias ? 1 : 0, name.Ordinal }), write.Transaction);
    }
}
