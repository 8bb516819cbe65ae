using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes a deal without its events to its tables. The caller has deleted the old rows of all tables but <c>deals</c>.</summary>
internal static class DealTable
{
    public static void Upsert(WriteSession write, Deal deal)
    {
        var id = deal.Id.Text;
        write.Connection.Execute("""
            INSERT INTO deals (seq, id, title, title_key, summary, note, updated_at)
            VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM deals), @id, @Title, @TitleKey, @Summary, @Note, @At)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, title_key = excluded.title_key,
                summary = excluded.summary, note = excluded.note, updated_at = excluded.updated_at
            """, new { id, deal.Title, TitleKey = Folding.Fold(deal.Title), deal.Summary, deal.Note, write.At }, write.Transaction);

        write.Connection.Execute("INSERT INTO deal_kinds (deal, kind, ordinal) VALUES (@id, @Kind, @Ordinal)",
            deal.Kinds.Select((kind, ordinal) => new { id, Kind = Code<DealKind>.Text(kind), Ordinal = ordinal }), write.Transaction);

        write.Connection.Execute("""
            INSERT INTO deal_parties (deal, ordinal, party, role, note)
            VALUES (@id, @Ordinal, @Party, @Role, @Note)
            """, deal.Parties.Select((party, ordinal) => new
        {
            id,
            Ordinal = ordinal,
            Party = party.Party.Text,
            Role = Code<PartyRole>.Text(party.Role),
            party.Note,
        }), write.Transaction);

        write.Connection.Execute("INSERT INTO deal_systems (deal, system, ordinal) VALUES (@id, @System, @Ordinal)",
            deal.Systems.Select((system, ordinal) => new { id, System = system.Text, Ordinal = ordinal }), write.Transaction);
    }
}
