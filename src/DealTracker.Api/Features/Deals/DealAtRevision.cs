using Dapper;
using DealTracker.Api.Features.History;
using DealTracker.Api.Http.Errors;
using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Features.Deals;

/// <summary>A deal as it stood at a revision: all it shows is derived again, from the documents of that time.</summary>
internal static class DealAtRevision
{
    /// <exception cref="ProblemException">
    /// There is no such revision: 400. The deal was not on record then: 404; 410 or 308 when it was deleted or merged by then.
    /// </exception>
    public static DealDetail Read(ReadSession session, string id, long revision, PeriodBound? knownBy)
    {
        if (revision > session.Revision)
            throw FieldErrors.Single(ProblemTypes.BadValue, "revision", $"The record is only at revision {session.Revision}.", $"{revision}");
        var record = new RecordState(session, revision);
        var deal = record.Find<Deal>(RecordKind.Deal, id) ?? throw Missing(session, record, id);
        return Documents(session, record, deal).Detail(AsOf.From(knownBy))
            ?? throw new ProblemException(ProblemTypes.NotFound,
                $"At revision {revision} no article published by {knownBy?.Text} told of the deal '{id}'. Ask for a later day, or leave knownBy out.");
    }

    private static DealFromDocuments Documents(ReadSession session, RecordState record, Deal deal)
    {
        var events = Events("SELECT event FROM event_deals_ever WHERE deal = @Text ORDER BY event", new { deal.Id.Text })
            .Where(dealEvent => dealEvent.Deals.Contains(deal.Id)).ToList();
        // What an event denied or corrected then, it may have been written without since: only documents of that time know.
        var about = Events("""
            SELECT DISTINCT id
            FROM history
            WHERE kind = 'event' AND revision <= @Revision AND (document LIKE '%"kind":"denies"%' OR document LIKE '%"kind":"corrects"%')
            ORDER BY id
            """, new { record.Revision }).Where(other => events.Any(dealEvent => DealFromDocuments.IsAbout(other, dealEvent))).ToList();
        var articles = events.Concat(about).SelectMany(dealEvent => dealEvent.Citations).Select(citation => citation.Article).Distinct();
        return new DealFromDocuments
        {
            Record = record,
            Deal = deal,
            UpdatedAt = session.Connection.QuerySingle<string>(
                "SELECT at FROM deal_updates WHERE deal = @Text AND revision <= @Revision ORDER BY revision DESC LIMIT 1",
                new { deal.Id.Text, record.Revision }, session.Transaction),
            Events = events,
            About = about,
            Articles = articles.ToDictionary(article => article, article => record.Get<Article>(RecordKind.Article, article.Text)),
        };

        IEnumerable<DealEvent> Events(string ids, object parameters) => session.Connection.Query<string>(ids, parameters, session.Transaction)
            .Select(eventId => record.Find<DealEvent>(RecordKind.Event, eventId)).OfType<DealEvent>();
    }

    private static ProblemException Missing(ReadSession session, RecordState record, string id)
    {
        switch (record.StateOf(new RecordRef(RecordKind.Deal, id)))
        {
            case { SupersededBy: { } by } merged:
                return new ProblemException(
                    ProblemTypes.Moved, $"The deal '{id}' became '{by}' in revision {merged.Revision}. Ask for an earlier one to see it.")
                {
                    MovedTo = by,
                };
            case { } deleted:
                return new ProblemException(
                    ProblemTypes.Gone, $"The deal '{id}' was deleted in revision {deleted.Revision}: {deleted.Reason} Ask for an earlier one to see it.");
        }

        var first = session.Connection.ExecuteScalar<long?>(
            "SELECT MIN(revision) FROM history WHERE kind = 'deal' AND id = @id", new { id }, session.Transaction);
        return first is null
            ? RecordNotFound.For(session, RecordKind.Deal, id)
            : new ProblemException(ProblemTypes.NotFound,
                $"The deal '{id}' was not on record at revision {record.Revision}. It is there since revision {first}.");
    }
}
