using Dapper;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Projections;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Events;

/// <summary>Reads events from their tables: one query reads one table for all of them.</summary>
internal static class EventTables
{
    /// <summary>The JSON of an event, alike in timelines and by itself, stored beside the tables.</summary>
    public static readonly Projection Projection = new("event_projections", "events", Read);

    /// <summary>Events as they were known at that point, in the order of the ids; those that were not are left out.</summary>
    public static IReadOnlyList<EventResponse> Read(IRecordSession session, AsOf asOf, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return [];
        var conditions = new SqlConditions();
        conditions.Add(asOf.StateCondition("s", conditions));
        conditions.Add($"s.event IN {conditions.List(ids)}");
        var rows = session.Connection.Query<EventRow>($"""
            SELECT e.id, e.type, e.modality, s.date, e.stated_on, e.statement, e.place, e.note, e.updated_at,
                s.sources, s.date_contested, s.figures_contested, s.denied, s.corrected
            FROM event_states s
            JOIN events e ON e.id = s.event
            WHERE {conditions.Sql}
            """, conditions.Parameters, session.Transaction).ToDictionary(row => row.Id);
        if (rows.Count == 0) return [];
        var parts = new EventParts(session, asOf, ids);
        return [.. ids.Where(rows.ContainsKey).Select(id => ToResponse(rows[id], parts))];
    }

    private static EventResponse ToResponse(EventRow row, EventParts parts)
    {
        string[] contestedBy =
        [
            .. row.DateContested == 1 ? ["date"] : Array.Empty<string>(),
            .. row.FiguresContested == 1 ? ["figures"] : Array.Empty<string>(),
            .. row.Denied == 1 ? ["denial"] : Array.Empty<string>(),
        ];
        var systems = parts.Systems[row.Id].Any() ? parts.Systems[row.Id] : parts.DealSystems[row.Id];
        return new EventResponse
        {
            Id = row.Id,
            Type = Code<EventType>.Parse(row.Type),
            Modality = Code<Modality>.Parse(row.Modality),
            Date = DateResponse.From(row.Date),
            StatedOn = DateResponse.From(row.StatedOn),
            Statement = row.Statement,
            Place = row.Place,
            Note = row.Note,
            Deals = [.. parts.Deals[row.Id].Select(deal => deal.ToResponse())],
            Parties = [.. parts.Parties[row.Id].Select(party => party.ToResponse())],
            Systems = [.. systems.DistinctBy(system => system.System).Select(system => system.ToRef())],
            Citations = [.. parts.Citations[row.Id].Select(citation => citation.ToResponse())],
            Figures = [.. parts.Figures[row.Id].Select(figure => figure.ToResponse())],
            Relations = [.. parts.Relations[row.Id].Select(relation => relation.ToResponse())],
            RelatedBy = [.. parts.RelatedBy[row.Id].Select(relation => relation.ToResponse())],
            Sources = (int)row.Sources,
            Contested = contestedBy.Length > 0,
            ContestedBy = contestedBy,
            Corrected = row.Corrected == 1,
            UpdatedAt = row.UpdatedAt,
        };
    }
}

/// <summary>What hangs on events, as known at one point, by the event's id.</summary>
internal sealed class EventParts(IRecordSession session, AsOf asOf, IReadOnlyList<string> ids)
{
    public ILookup<string, EventDealRow> Deals { get; } = Read<EventDealRow>(session, ids, (list, conditions) => $"""
        SELECT ed.event, d.id AS deal, d.title, ds.status
        FROM event_deals ed
        JOIN deals d ON d.id = ed.deal
        JOIN deal_states ds ON ds.deal = d.id AND {asOf.StateCondition("ds", conditions)}
        WHERE ed.event IN {list}
        ORDER BY ed.event, ed.ordinal
        """).ToLookup(row => row.Event);

    public ILookup<string, EventPartyRow> Parties { get; } = Read<EventPartyRow>(session, ids, (list, _) => $"""
        SELECT ep.event, ep.party, p.name, p.kind, ep.role
        FROM event_parties ep
        JOIN parties p ON p.id = ep.party
        WHERE ep.event IN {list}
        ORDER BY ep.event, ep.ordinal
        """).ToLookup(row => row.Event);

    public ILookup<string, EventSystemRow> Systems { get; } = Read<EventSystemRow>(session, ids, (list, _) => $"""
        SELECT es.event, es.system, s.name, s.category
        FROM event_systems es
        JOIN systems s ON s.id = es.system
        WHERE es.event IN {list}
        ORDER BY es.event, es.ordinal
        """).ToLookup(row => row.Event);

    public ILookup<string, EventSystemRow> DealSystems { get; } = Read<EventSystemRow>(session, ids, (list, _) => $"""
        SELECT ed.event, dsy.system, s.name, s.category
        FROM event_deals ed
        JOIN deal_systems dsy ON dsy.deal = ed.deal
        JOIN systems s ON s.id = dsy.system
        WHERE ed.event IN {list}
        ORDER BY ed.event, ed.ordinal, dsy.ordinal
        """).ToLookup(row => row.Event);

    public ILookup<string, CitationRow> Citations { get; } = Read<CitationRow>(session, ids, (list, conditions) => $"""
        SELECT c.event, {ArticleRefRow.Columns}, c.paragraph, c.quote, c.attributed_to, c.stated_date, c.date_as_reported,
            c.credibility, c.rank, c.reason
        FROM citations c
        JOIN articles a ON a.id = c.article AND a.known_from <= {conditions.Parameter(asOf.Key)}
        WHERE c.event IN {list}
        ORDER BY c.event, c.ordinal
        """).ToLookup(row => row.Event);

    public ILookup<string, FigureRow> Figures { get; } = Read<FigureRow>(session, ids, (list, conditions) => $"""
        SELECT {FigureRow.Columns}
        FROM figures f
        JOIN articles a ON a.id = f.article AND a.known_from <= {conditions.Parameter(asOf.Key)}
        WHERE f.event IN {list}
        ORDER BY f.event, f.ordinal
        """).ToLookup(row => row.Event);

    public ILookup<string, RelationRow> Relations { get; } = Read<RelationRow>(session, ids, (list, conditions) => $"""
        SELECT r.event, r.to_event AS other, r.kind
        FROM event_relations r
        JOIN event_states s ON s.event = r.to_event AND {asOf.StateCondition("s", conditions)}
        WHERE r.event IN {list}
        ORDER BY r.event, r.ordinal
        """).ToLookup(row => row.Event);

    public ILookup<string, RelationRow> RelatedBy { get; } = Read<RelationRow>(session, ids, (list, conditions) => $"""
        SELECT r.to_event AS event, r.event AS other, r.kind
        FROM event_relations r
        JOIN event_states s ON s.event = r.event AND {asOf.StateCondition("s", conditions)}
        WHERE r.to_event IN {list}
        ORDER BY r.to_event, r.event, r.ordinal
        """).ToLookup(row => row.Event);

    private static IEnumerable<T> Read<T>(IRecordSession session, IReadOnlyList<string> ids, Func<string, SqlConditions, string> sql)
    {
        var conditions = new SqlConditions();
        return session.Connection.Query<T>(sql(conditions.List(ids), conditions), conditions.Parameters, session.Transaction);
    }
}

/// <summary>An event with the state that holds.</summary>
internal sealed record EventRow
{
    public required string Id { get; init; }
    public required string Type { get; init; }
    public required string Modality { get; init; }
    public string? Date { get; init; }
    public string? StatedOn { get; init; }
    public required string Statement { get; init; }
    public string? Place { get; init; }
    public string? Note { get; init; }
    public required string UpdatedAt { get; init; }
    public long Sources { get; init; }
    public long DateContested { get; init; }
    public long FiguresContested { get; init; }
    public long Denied { get; init; }
    public long Corrected { get; init; }
}

internal sealed record EventDealRow
{
    public required string Event { get; init; }
    public required string Deal { get; init; }
    public required string Title { get; init; }
    public required string Status { get; init; }

    public EventDeal ToResponse() => new() { Id = Deal, Title = Title, Status = Code<DealStatus>.Parse(Status) };
}

internal sealed record EventPartyRow
{
    public required string Event { get; init; }
    public required string Party { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Role { get; init; }

    public PartyInRole ToResponse() => new() { Code = Party, Name = Name, Kind = Code<PartyKind>.Parse(Kind), Role = Code<PartyRole>.Parse(Role) };
}

internal sealed record EventSystemRow
{
    public required string Event { get; init; }
    public required string System { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }

    public SystemRef ToRef() => new() { Id = System, Name = Name, Category = Code<SystemCategory>.Parse(Category) };
}

internal sealed record CitationRow : ArticleRefRow
{
    public required string Event { get; init; }
    public long? Paragraph { get; init; }
    public string? Quote { get; init; }
    public string? AttributedTo { get; init; }
    public string? StatedDate { get; init; }
    public string? DateAsReported { get; init; }
    public long? Credibility { get; init; }
    public required string Rank { get; init; }
    public string? Reason { get; init; }

    public CitationResponse ToResponse() => new()
    {
        Article = ToRef(),
        Paragraph = (int?)Paragraph,
        Quote = Quote,
        AttributedTo = AttributedTo,
        StatedDate = DateResponse.From(StatedDate),
        DateAsReported = DateAsReported,
        Credibility = (int?)Credibility,
        Rank = Code<Rank>.Parse(Rank),
        Reason = Reason,
    };
}

internal sealed record RelationRow
{
    public required string Event { get; init; }
    public required string Other { get; init; }
    public required string Kind { get; init; }

    public RelationResponse ToResponse() => new() { Event = Other, Kind = Code<RelationKind>.Parse(Kind) };
}
