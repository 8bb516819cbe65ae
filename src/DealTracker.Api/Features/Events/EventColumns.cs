using DealTracker.Api.Queries.Export;
using DealTracker.Core.Events;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Features.Events;

/// <summary>The columns of <c>timeline.csv</c>: an event in one row, with everything about it that fits into cells.</summary>
public static class EventColumns
{
    /// <param name="known">The parameter that an article's <c>known_from</c> is compared with.</param>
    public static IReadOnlyList<ExportColumn> Create(string known) =>
    [
        Text("id", "e.id", "the event's id"),
        Code<EventType>("type", "e.type", "what kind of thing happened"),
        Code<Modality>("modality", "e.modality", "`occurred`, `planned`, `unconfirmed` or `denied`"),
        .. DateColumns.Stored("date", "s.", "s.date", "when it happened or is due, as stated (EDTF)",
            "first day it may touch", "last day it may touch", "how closely it is stated"),
        Text("stated_on", "e.stated_on", "when a plan or report was stated (EDTF)"),
        Text("statement", "e.statement", "what is on the record, in the curator's words"),
        Text("place", "e.place", "where"),
        List("deals", "(SELECT string_agg(ed.deal, '; ' ORDER BY ed.ordinal) FROM event_deals ed WHERE ed.event = e.id)",
            "ids of its deals, the one it stands under first, a list"),
        List("parties", "(SELECT string_agg(ep.party || ' ' || ep.role, '; ' ORDER BY ep.ordinal) FROM event_parties ep WHERE ep.event = e.id)",
            "who acts in it, a list of `CODE role`"),
        List("countries", """
            (SELECT string_agg(c.party, '; ' ORDER BY c.party) FROM (SELECT DISTINCT ec.party FROM event_countries ec
                JOIN parties p ON p.id = ec.party AND p.kind IN ('state', 'former_state') WHERE ec.event = e.id) c)
            """, "codes of the states it concerns, those of its deals and of companies included, a list"),
        List("systems", "(SELECT string_agg(es.system, '; ' ORDER BY es.ordinal) FROM event_systems es WHERE es.event = e.id)",
            "ids of the systems it names, a list"),
        List("articles", $"""
            (SELECT string_agg(c.article, '; ' ORDER BY c.ordinal) FROM (SELECT ct.article, MIN(ct.ordinal) AS ordinal FROM citations ct
                JOIN articles a ON a.id = ct.article AND a.known_from <= {known} WHERE ct.event = e.id GROUP BY ct.article) c)
            """, "ids of the articles that say so; with `knownBy` those published by then, a list"),
        Count("sources", "s.sources", "how many independent origins are behind it"),
        Flag("contested", "s.date_contested + s.figures_contested + s.denied > 0", "whether articles contradict each other about it"),
        Flag("corrected", "s.corrected = 1", "whether a later event corrects it"),
        Text("note", "e.note", "a curator's remark"),
        UpdatedAt("e.updated_at"),
    ];
}
