using System.Globalization;
using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes an event with its citations and figures to its tables. The caller has deleted the old rows of all tables but <c>events</c>.</summary>
internal static class EventTable
{
    public static void Upsert(WriteSession write, DealEvent dealEvent)
    {
        var id = dealEvent.Id.Text;
        write.Connection.Execute("""
            INSERT INTO events (seq, id, type, modality, date, stated_on, statement, place, note, updated_at)
            VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM events), @id, @Type, @Modality, @Date, @StatedOn, @Statement, @Place, @Note, @At)
            ON CONFLICT (id) DO UPDATE SET type = excluded.type, modality = excluded.modality, date = excluded.date,
                stated_on = excluded.stated_on, statement = excluded.statement, place = excluded.place, note = excluded.note,
                updated_at = excluded.updated_at
            """, new
        {
            id,
            Type = Code<EventType>.Text(dealEvent.Type),
            Modality = Code<Modality>.Text(dealEvent.Modality),
            Date = dealEvent.Date?.Text,
            StatedOn = dealEvent.StatedOn?.Text,
            dealEvent.Statement,
            dealEvent.Place,
            dealEvent.Note,
            write.At,
        }, write.Transaction);
        InsertLinks(write, dealEvent, id);
        InsertSources(write, dealEvent, id);
    }

    /// <summary>Relations point to events of the same write: they are stored once every event is there.</summary>
    public static void InsertRelations(WriteSession write, string id, IReadOnlyList<EventRelation> relations) =>
        write.Connection.Execute("INSERT INTO event_relations (event, ordinal, to_event, kind) VALUES (@id, @Ordinal, @To, @Kind)",
            relations.Select((relation, ordinal) => new { id, Ordinal = ordinal, To = relation.To.Text, Kind = Code<RelationKind>.Text(relation.Kind) }),
            write.Transaction);

    private static void InsertLinks(WriteSession write, DealEvent dealEvent, string id)
    {
        write.Connection.Execute("INSERT INTO event_deals (event, deal, ordinal) VALUES (@id, @Deal, @Ordinal)",
            dealEvent.Deals.Select((deal, ordinal) => new { id, Deal = deal.Text, Ordinal = ordinal }), write.Transaction);
        write.Connection.Execute("INSERT INTO event_deals_ever (deal, event) VALUES (@Deal, @id) ON CONFLICT DO NOTHING",
            dealEvent.Deals.Select(deal => new { id, Deal = deal.Text }), write.Transaction);

        write.Connection.Execute("INSERT INTO event_parties (event, ordinal, party, role) VALUES (@id, @Ordinal, @Party, @Role)",
            dealEvent.Parties.Select((party, ordinal) => new { id, Ordinal = ordinal, Party = party.Party.Text, Role = Code<PartyRole>.Text(party.Role) }),
            write.Transaction);

        write.Connection.Execute("INSERT INTO event_systems (event, system, ordinal) VALUES (@id, @System, @Ordinal)",
            dealEvent.Systems.Select((system, ordinal) => new { id, System = system.Text, Ordinal = ordinal }), write.Transaction);
    }

    private static void InsertSources(WriteSession write, DealEvent dealEvent, string id)
    {
        write.Connection.Execute("""
            INSERT INTO citations (event, ordinal, article, paragraph, quote, attributed_to, stated_date, date_as_reported,
                credibility, rank, reason)
            VALUES (@id, @Ordinal, @Article, @Paragraph, @Quote, @AttributedTo, @StatedDate, @DateAsReported,
                @Credibility, @Rank, @Reason)
            """, dealEvent.Citations.Select((citation, ordinal) => new
        {
            id,
            Ordinal = ordinal,
            Article = citation.Article.Text,
            citation.Paragraph,
            citation.Quote,
            citation.AttributedTo,
            StatedDate = citation.StatedDate?.Text,
            citation.DateAsReported,
            citation.Credibility,
            Rank = Code<Rank>.Text(citation.Rank),
            citation.Reason,
        }), write.Transaction);

        write.Connection.Execute("""
            INSERT INTO figures (event, ordinal, measure, low, high, approximate, currency, unit, currency_uncertain,
                as_reported, article, system, rank, reason)
            VALUES (@id, @Ordinal, @Measure, CAST(@Low AS NUMERIC), CAST(@High AS NUMERIC), @Approximate, @Currency, @Unit, @CurrencyUncertain,
                @AsReported, @Article, @System, @Rank, @Reason)
            """, dealEvent.Figures.Select((figure, ordinal) => new
        {
            id,
            Ordinal = ordinal,
            Measure = Code<FigureMeasure>.Text(figure.Measure),
            Low = figure.Low.ToString("G29", CultureInfo.InvariantCulture),
            High = figure.Upper().ToString("G29", CultureInfo.InvariantCulture),
            Approximate = figure.Approximate ? 1 : 0,
            Currency = figure.Currency?.Text,
            figure.Unit,
            CurrencyUncertain = figure.CurrencyUncertain ? 1 : 0,
            figure.AsReported,
            Article = figure.Article.Text,
            System = figure.System?.Text,
            Rank = Code<Rank>.Text(figure.Rank),
            figure.Reason,
        }), write.Transaction);
    }
}
