using Dapper;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Projections;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Deals;

/// <summary>
/// Reads deals from their tables, as they were known at a point: in the order of the ids, without those that were not known then. One
/// query reads one table for all of them.
/// </summary>
internal static class DealTables
{
    /// <summary>The JSON of a deal as lists show it, stored beside the tables.</summary>
    public static readonly Projection SummaryProjection = new("deal_projections", "deals", ReadSummaries);

    /// <summary>The JSON of a deal by itself, stored beside the tables.</summary>
    public static readonly Projection DetailProjection = new("deal_detail_projections", "deals", ReadDetails);

    /// <summary>Deals as lists show them.</summary>
    public static IReadOnlyList<DealSummary> ReadSummaries(IRecordSession session, AsOf asOf, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return [];
        var conditions = new SqlConditions();
        conditions.Add(asOf.StateCondition("ds", conditions));
        conditions.Add($"ds.deal IN {conditions.List(ids)}");
        var rows = session.Connection.Query<DealRow>($"""
            SELECT d.id, d.title, d.summary, d.note, d.updated_at, ds.status, ds.first_date, ds.last_date, ds.events, ds.sources, ds.contested
            FROM deal_states ds
            JOIN deals d ON d.id = ds.deal
            WHERE {conditions.Sql}
            """, conditions.Parameters, session.Transaction).ToDictionary(row => row.Id);
        return rows.Count == 0 ? [] : ReadSummaries(session, [.. ids.Where(rows.ContainsKey).Select(id => rows[id])]);
    }

    /// <summary>Deals with their figures and the articles behind them.</summary>
    public static IReadOnlyList<DealDetail> ReadDetails(IRecordSession session, AsOf asOf, IReadOnlyList<string> ids)
    {
        var deals = ReadSummaries(session, asOf, ids);
        if (deals.Count == 0) return [];
        var figures = ReadFigures(session, asOf, ids);
        var sources = ReadSources(session, asOf, ids);
        return [.. deals.Select(deal => new DealDetail(deal, FigureGroup.Group(figures[deal.Id]), [.. sources[deal.Id]]))];
    }

    private static IReadOnlyList<DealSummary> ReadSummaries(IRecordSession session, IReadOnlyList<DealRow> deals)
    {
        var conditions = new SqlConditions();
        var list = conditions.List(deals.Select(deal => deal.Id));
        var kinds = session.Connection.Query<DealKindRow>($"""
            SELECT deal, kind
            FROM deal_kinds
            WHERE deal IN {list}
            ORDER BY deal, ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Deal, row => Code<DealKind>.Parse(row.Kind));
        var parties = session.Connection.Query<DealPartyRow>($"""
            SELECT dp.deal, dp.party, p.name, p.kind, dp.role, dp.note
            FROM deal_parties dp
            JOIN parties p ON p.id = dp.party
            WHERE dp.deal IN {list}
            ORDER BY dp.deal, dp.ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Deal, row => row.ToResponse());
        var systems = session.Connection.Query<DealSystemRow>($"""
            SELECT ds.deal, ds.system, s.name, s.category
            FROM deal_systems ds
            JOIN systems s ON s.id = ds.system
            WHERE ds.deal IN {list}
            ORDER BY ds.deal, ds.ordinal
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Deal, row => row.ToRef());
        return [.. deals.Select(deal => deal.ToSummary([.. kinds[deal.Id]], [.. parties[deal.Id]], [.. systems[deal.Id]]))];
    }

    private static ILookup<string, FigureResponse> ReadFigures(IRecordSession session, AsOf asOf, IReadOnlyList<string> deals)
    {
        var conditions = new SqlConditions();
        var list = conditions.List(deals);
        var dealsOf = session.Connection.Query<DealEventRow>($"""
            SELECT deal, event
            FROM event_deals
            WHERE deal IN {list}
            """, conditions.Parameters, session.Transaction).ToLookup(row => row.Event, row => row.Deal);
        // By measure, currency, unit and system, as they are grouped.
        return session.Connection.Query<FigureRow>($"""
            SELECT {FigureRow.Columns}
            FROM figures f
            JOIN articles a ON a.id = f.article AND a.known_from <= {conditions.Parameter(asOf.Key)}
            WHERE f.event IN (SELECT event FROM event_deals WHERE deal IN {list})
            ORDER BY f.measure, f.currency, f.unit, f.system, f.event, f.ordinal
            """, conditions.Parameters, session.Transaction)
            .SelectMany(row => dealsOf[row.Event].Select(deal => (Deal: deal, Figure: row.ToResponse())))
            .ToLookup(pair => pair.Deal, pair => pair.Figure);
    }

    private static ILookup<string, DealSource> ReadSources(IRecordSession session, AsOf asOf, IReadOnlyList<string> deals)
    {
        var conditions = new SqlConditions();
        return session.Connection.Query<DealSourceRow>($"""
            SELECT ed.deal, {ArticleRefRow.Columns}, COUNT(DISTINCT c.event) AS events
            FROM event_deals ed
            JOIN citations c ON c.event = ed.event
            JOIN articles a ON a.id = c.article AND a.known_from <= {conditions.Parameter(asOf.Key)}
            WHERE ed.deal IN {conditions.List(deals)}
            GROUP BY ed.deal, a.id
            ORDER BY ed.deal, a.published_ascending, a.id
            """, conditions.Parameters, session.Transaction)
            .ToLookup(row => row.Deal, row => new DealSource { Article = row.ToRef(), Events = (int)row.Events });
    }
}

/// <summary>A deal with the state that holds.</summary>
internal sealed record DealRow
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Summary { get; init; }
    public string? Note { get; init; }
    public required string UpdatedAt { get; init; }
    public required string Status { get; init; }
    public string? FirstDate { get; init; }
    public string? LastDate { get; init; }
    public long Events { get; init; }
    public long Sources { get; init; }
    public long Contested { get; init; }

    public DealSummary ToSummary(IReadOnlyList<DealKind> kinds, IReadOnlyList<DealPartyResponse> parties, IReadOnlyList<SystemRef> systems) => new()
    {
        Id = Id,
        Title = Title,
        Kinds = kinds,
        Status = Code<DealStatus>.Parse(Status),
        FirstDate = DateResponse.From(FirstDate),
        LastDate = DateResponse.From(LastDate),
        Parties = parties,
        Systems = systems,
        Summary = Summary,
        Note = Note,
        Events = (int)Events,
        Sources = (int)Sources,
        Contested = Contested == 1,
        UpdatedAt = UpdatedAt,
    };
}

internal sealed record DealKindRow
{
    public required string Deal { get; init; }
    public required string Kind { get; init; }
}

internal sealed record DealPartyRow
{
    public required string Deal { get; init; }
    public required string Party { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Role { get; init; }
    public string? Note { get; init; }

    public DealPartyResponse ToResponse() =>
        new() { Code = Party, Name = Name, Kind = Code<PartyKind>.Parse(Kind), Role = Code<PartyRole>.Parse(Role), Note = Note };
}

internal sealed record DealSystemRow
{
    public required string Deal { get; init; }
    public required string System { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }

    public SystemRef ToRef() => new() { Id = System, Name = Name, Category = Code<SystemCategory>.Parse(Category) };
}

internal sealed record DealEventRow
{
    public required string Deal { get; init; }
    public required string Event { get; init; }
}

internal sealed record DealSourceRow : ArticleRefRow
{
    public required string Deal { get; init; }
    public long Events { get; init; }
}
