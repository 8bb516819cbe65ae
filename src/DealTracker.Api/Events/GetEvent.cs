using Dapper;
using DealTracker.Api.Filters;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Http.Finished;
using DealTracker.Api.Http.Problems;
using DealTracker.Api.Record;
using DealTracker.Api.Storage;
using DealTracker.Core.Dates;
using FastEndpoints;

namespace DealTracker.Api.Events;

/// <summary>One event with its citations, figures and relations</summary>
/// <remarks>With <c>knownBy</c>: the event as articles published by then told it; 404 when none did.</remarks>
public sealed class GetEvent(Database database, KeptJson kept) : Endpoint<GetEventRequest, One<EventResponse>>
{
    public override void Configure() => Get("/events/{id}");

    public override Task HandleAsync(GetEventRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var knowledge = KnowledgeAt.Of(req.KnownBy);
        if (!knowledge.IsNow) return Send.OneAsync(Read(session, knowledge, req), session.Revision);
        var changedIn = session.Connection.QuerySingleOrDefault<long?>("SELECT changed_in FROM events WHERE id = @Id", new { req.Id }, session.Transaction) ?? throw Missing(session, req);
        return Send.OneAsync(kept.One(req.Id, changedIn, () => Read(session, knowledge, req)), session.Revision);
    }

    private static EventResponse Read(ReadSession session, KnowledgeAt knowledge, GetEventRequest req) =>
        EventAssembly.Of(session, knowledge, [req.Id]) is [var one] ? one : throw Missing(session, req);

    private static ProblemException Missing(ReadSession session, GetEventRequest req) => MissingRecord.Of(session, RecordKind.Event, req.Id, req.KnownBy);
}

/// <summary>Which event.</summary>
public sealed record GetEventRequest
{
    /// <summary>The event's id.</summary>
    /// <example>ind-rus-s-400-contract-2018</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>As articles published up to the end of this day, month or year told it.</summary>
    public PeriodBound? KnownBy { get; init; }
}
