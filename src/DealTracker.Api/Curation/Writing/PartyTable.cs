using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes a party to its tables. The caller has deleted its old names and successors.</summary>
internal static class PartyTable
{
    public static void Upsert(WriteSession write, Party party)
    {
        var id = party.Id.Text;
        write.Connection.Execute("""
            INSERT INTO parties (id, kind, name, alpha2, country, from_edtf, to_edtf, sort_key)
            VALUES (@id, @Kind, @Name, @Alpha2, @Country, @From, @To, @SortKey)
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, alpha2 = excluded.alpha2,
                country = excluded.country, from_edtf = excluded.from_edtf, to_edtf = excluded.to_edtf, sort_key = excluded.sort_key
            """, new
        {
            id,
            Kind = Code<PartyKind>.Text(party.Kind),
            party.Name,
            party.Alpha2,
            Country = party.Country?.Text,
            From = party.From?.Text,
            To = party.To?.Text,
            SortKey = Folding.Fold(party.Name),
        }, write.Transaction);

        write.Connection.Execute("""
            INSERT INTO party_names (party, ordinal, name_key, name, is_alias)
            VALUES (@id, @Ordinal, @Key, @Name, @IsAlias)
            """,
            AliasList.From(party).Select(name => new { name.Key, id, name.Name, IsAlias = name.IsAlias ? 1 : 0, name.Ordinal }), write.Transaction);

        write.Connection.Execute("""
            INSERT INTO party_successors (party, successor, ordinal)
            VALUES (@id, @Successor, @Ordinal)
            """, party.Successors.Select((successor, ordinal) => new { id, Successor = successor.Text, Ordinal = ordinal }), write.Transaction);
    }
}
