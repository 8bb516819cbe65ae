using System.Globalization;
using Dapper;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Queries;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Events;

/// <summary>Puts events and what hangs on them together into responses.</summary>
internal static class EventTables
{
    /// <summary>Events as they were known at that point, in the order of the ids; those that were not are left out.</summary>
    public static IReadOnlyList<EventResponse> Read(IRecordSession session, KnowledgeAt knowledge, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0) return [];
        var conditions = new SqlConditions();
        conditions.Add(knowledge.StateOf("s", conditions));
        conditions.Add($"s.event IN {conditions.List(ids)}");
        var rows = session.Connection.Query<EventRow>($"""
            SELECT e.id, e.type, e.modality, s.date, e.stated_on, e.statement, e.place, e.note, e.updated_at,
                s.sources, s.date_contested, s.figures_contested, s.denied, s.corrected
            FROM event_states s
            JOIN events e ON e.id = s.event
            WHERE {conditions.Sql}
            """, conditions.Parameters, session.Transaction).ToDictionary(row => row.Id);
        if (rows.Count == 0) return [];
        var parts = new EventParts(session, knowledge, ids);
        return [.. ids.Where(rows.ContainsKey).Select(id => Assemble(rows[id], parts))];
    }

    public static FigureResponse Figure(FigureRow row) => new()
    {
        Measure = Code<FigureMeasure>.Parse(row.Measure),
        Low = decimal.Parse(row.Low, NumberStyles.Float, CultureInfo.InvariantCulture),
        High = decimal.Parse(row.High, NumberStyles.Float, CultureInfo.InvariantCulture),
        Approximate = row.Approximate == 1,
        Currency = row.Currency,
        Unit = row.Unit,
        CurrencyUncertain = row.CurrencyUncertain == 1,
        AsReported = row.AsReported,
        System = row.System,
        Event = row.Event,
        Article = Article(row.Article, row.Title, row.Publisher, row.Origin, row.Kind, row.Published, row.Url, row.Reliability),
        Rank = Code<Rank>.Parse(row.Rank),
        Reason = row.Reason,
    };

    private static EventResponse Assemble(EventRow row, EventParts parts)
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
            Deals = [.. parts.Deals[row.Id].Select(deal => new EventDeal { Id = deal.Deal, Title = deal.Title, Status = Code<DealStatus>.Parse(deal.Status) })],
            Parties = [.. parts.Parties[row.Id].Select(Party)],
            Systems = [.. systems.DistinctBy(system => system.System).Select(System)],
            Citations = [.. parts.Citations[row.Id].Select(Citation)],
            Figures = [.. parts.Figures[row.Id].Select(Figure)],
            Relations = [.. parts.Relations[row.Id].Select(Relation)],
            RelatedBy = [.. parts.RelatedBy[row.Id].Select(Relation)],
            Sources = (int)row.Sources,
            Contested = contestedBy.Length > 0,
            ContestedBy = contestedBy,
            Corrected = row.Corrected == 1,
            UpdatedAt = row.UpdatedAt,
        };
    }

    private static CitationResponse Citation(CitationRow row) => new()
    {
        Article = Article(row.Article, row.Title, row.Publisher, row.Origin, row.Kind, row.Published, row.Url, row.Reliability),
        Paragraph = (int?)row.Paragraph,
        Quote = row.Quote,
        AttributedTo = row.AttributedTo,
        StatedDate = DateResponse.From(row.StatedDate),
        DateAsReported = row.DateAsReported,
        Credibility = (int?)row.Credibility,
        Rank = Code<Rank>.Parse(row.Rank),
        Reason = row.Reason,
    };

    private static ArticleRef Article(string id, string title, string publisher, string? origin, string kind, string? published, string? url, string? reliability) => new()
    {
        Id = id,
        Title = title,
        Publisher = publisher,
        Origin = origin,
        Kind = Code<ArticleKind>.Parse(kind),
        Published = DateResponse.From(published),
        Url = url,
        Reliability = reliability,
    };

    private static PartyInRole Party(EventPartyRow row) => new()
    {
        Code = row.Party,
        Name = row.Name,
        Kind = Code<PartyKind>.Parse(row.Kind),
        Role = Code<PartyRole>.Parse(row.Role),
    };

    private static SystemRef System(EventSystemRow row) =>
        new() { Id = row.System, Name = row.Name, Category = Code<SystemCategory>.Parse(row.Category) };

    private static RelationResponse Relation(RelationRow row) => new() { Event = row.Other, Kind = Code<RelationKind>.Parse(row.Kind) };
}
