using Dapper;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Queries;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Deals;

/// <summary>Puts deals and what hangs on them together into responses.</summary>
internal static class DealAssembly
{
    /// <summary>Deals as they were known at that point, in the order of the ids; those that were not are left out.</summary>
    public static IReadOnlyList<DealSummary> Read(IRecordSession session, KnowledgeAt knowledge, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return [];
        var conditions = new SqlConditions();
        conditions.Add(knowledge.StateOf("ds", conditions));
        conditions.Add($"ds.deal IN {conditions.List(ids)}");
        var rows = session.Connection.Query<DealRow>($"""
            SELECT d.id, d.title, d.summary, d.note, d.updated_at, ds.status, ds.first_date, ds.last_date, ds.events, ds.sources, ds.contested
            FROM deal_states ds
            JOIN deals d ON d.id = ds.deal
            WHERE {conditions.Sql}
            """, conditions.Parameters, session.Transaction).ToDictionary(row => row.Id);
        return Assemble(session, [.. ids.Where(rows.ContainsKey).Select(id => rows[id])]);
    }

    private static IReadOnlyList<DealSummary> Assemble(IRecordSession session, IReadOnlyList<DealRow> rows)
    {
        if (rows.Count == 0) return [];
        var conditions = new SqlConditions();
        var list = conditions.List(rows.Select(row => row.Id));
        var kinds = session.Connection.Query<DealKindRow>($"""
            SELECT deal, kind
            FROM deal_kinds
            WHERE deal IN {list}
            ORDER BY deal, ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Deal);
        var parties = session.Connection.Query<DealPartyRow>($"""
            SELECT dp.deal, dp.party, p.name, p.kind, dp.role, dp.note
            FROM deal_parties dp
            JOIN parties p ON p.id = dp.party
            WHERE dp.deal IN {list}
            ORDER BY dp.deal, dp.ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Deal);
        var systems = session.Connection.Query<DealSystemRow>($"""
            SELECT ds.deal, ds.system, s.name, s.category
            FROM deal_systems ds
            JOIN systems s ON s.id = ds.system
            WHERE ds.deal IN {list}
            ORDER BY ds.deal, ds.ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Deal);
        return [.. rows.Select(row => Summary(row, kinds[row.Id], parties[row.Id], systems[row.Id]))];
    }

    public static DealSummary Summary(DealRow row, IEnumerable<DealKindRow> kinds, IEnumerable<DealPartyRow> parties, IEnumerable<DealSystemRow> systems) => new()
    {
        Id = row.Id,
        Title = row.Title,
        Kinds = [.. kinds.Select(kind => Code<DealKind>.Parse(kind.Kind))],
        Status = Code<DealStatus>.Parse(row.Status),
        FirstDate = DateResponse.From(row.FirstDate),
        LastDate = DateResponse.From(row.LastDate),
        Parties =
        [
            .. parties.Select(party => new DealPartyResponse
            {
                Code = party.Party,
                Name = party.Name,
                Kind = Code<PartyKind>.Parse(party.Kind),
                Role = Code<PartyRole>.Parse(party.Role),
                Note = party.Note,
            }),
        ],
        Systems = [.. systems.Select(system => new SystemRef { Id = system.System, Name = system.Name, Category = Code<SystemCategory>.Parse(system.Category) })],
        Summary = row.Summary,
        Note = row.Note,
        Events = (int)row.Events,
        Sources = (int)row.Sources,
        Contested = row.Contested == 1,
        UpdatedAt = row.UpdatedAt,
    };
}
