using Dapper;
using DealTracker.Api.Queries;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Events;

/// <summary>Everything that hangs on a page of events, one query a table, as known at one point.</summary>
internal sealed class EventParts
{
    private readonly IRecordSession _session;
    private readonly IReadOnlyList<string> _ids;

    public EventParts(IRecordSession session, KnowledgeAt knowledge, IReadOnlyList<string> ids)
    {
        (_session, _ids) = (session, ids);
        Deals = Read<EventDealRow>((list, conditions) => $"""
            SELECT ed.event, d.id AS deal, d.title, ds.status
            FROM event_deals ed
            JOIN deals d ON d.id = ed.deal
            JOIN deal_states ds ON ds.deal = d.id AND {knowledge.StateOf("ds", conditions)}
            WHERE ed.event IN {list}
            ORDER BY ed.event, ed.ordinal
            """).ToLookup(row => row.Event);
        Parties = Read<EventPartyRow>((list, _) => $"""
            SELECT ep.event, ep.party, p.name, p.kind, ep.role
            FROM event_parties ep
            JOIN parties p ON p.id = ep.party
            WHERE ep.event IN {list}
            ORDER BY ep.event, ep.ordinal
            """).ToLookup(row => row.Event);
        Systems = Read<EventSystemRow>((list, _) => $"""
            SELECT es.event, es.system, s.name, s.category
            FROM event_systems es
            JOIN systems s ON s.id = es.system
            WHERE es.event IN {list}
            ORDER BY es.event, es.ordinal
            """).ToLookup(row => row.Event);
        DealSystems = Read<EventSystemRow>((list, _) => $"""
            SELECT ed.event, dsy.system, s.name, s.category
            FROM event_deals ed
            JOIN deal_systems dsy ON dsy.deal = ed.deal
            JOIN systems s ON s.id = dsy.system
            WHERE ed.event IN {list}
            ORDER BY ed.event, ed.ordinal, dsy.ordinal
            """).ToLookup(row => row.Event);
        Citations = Read<CitationRow>((list, conditions) => $"""
            SELECT c.event, c.article, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability, c.paragraph,
                c.quote, c.attributed_to, c.stated_date, c.date_as_reported, c.credibility, c.rank, c.reason
            FROM citations c
            JOIN articles a ON a.id = c.article AND a.known_from <= {conditions.Parameter(knowledge.Key)}
            WHERE c.event IN {list}
            ORDER BY c.event, c.ordinal
            """).ToLookup(row => row.Event);
        Figures = Read<FigureRow>((list, conditions) => $"""
            SELECT f.event, f.article, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability, f.measure,
                CAST(f.low AS TEXT) AS low, CAST(f.high AS TEXT) AS high, f.approximate, f.currency, f.unit,
                f.currency_uncertain, f.as_reported, f.system, f.rank, f.reason
            FROM figures f
            JOIN articles a ON a.id = f.article AND a.known_from <= {conditions.Parameter(knowledge.Key)}
            WHERE f.event IN {list}
            ORDER BY f.event, f.ordinal
            """).ToLookup(row => row.Event);
        Relations = Read<RelationRow>((list, conditions) => $"""
            SELECT r.event, r.to_event AS other, r.kind
            FROM event_relations r
            JOIN event_states s ON s.event = r.to_event AND {knowledge.StateOf("s", conditions)}
            WHERE r.event IN {list}
            ORDER BY r.event, r.ordinal
            """).ToLookup(row => row.Event);
        RelatedBy = Read<RelationRow>((list, conditions) => $"""
            SELECT r.to_event AS event, r.event AS other, r.kind
            FROM event_relations r
            JOIN event_states s ON s.event = r.event AND {knowledge.StateOf("s", conditions)}
            WHERE r.to_event IN {list}
            ORDER BY r.to_event, r.event, r.ordinal
            """).ToLookup(row => row.Event);
    }

    public ILookup<string, EventDealRow> Deals { get; }

    public ILookup<string, EventPartyRow> Parties { get; }

    public ILookup<string, EventSystemRow> Systems { get; }

    public ILookup<string, EventSystemRow> DealSystems { get; }

    public ILookup<string, CitationRow> Citations { get; }

    public ILookup<string, FigureRow> Figures { get; }

    public ILookup<string, RelationRow> Relations { get; }

    public ILookup<string, RelationRow> RelatedBy { get; }

    private IEnumerable<T> Read<T>(Func<string, SqlConditions, string> sql)
    {
        if (_ids.Count == 0) return [];
        var conditions = new SqlConditions();
        return _session.Connection.Query<T>(sql(conditions.List(_ids), conditions), conditions.Parameters, _session.Transaction);
    }
}
