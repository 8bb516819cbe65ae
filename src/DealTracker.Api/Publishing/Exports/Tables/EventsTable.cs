using DealTracker.Api.Queries.Export;
using DealTracker.Core.Events;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>events.csv</c></summary>
internal static class EventsTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.Events,
        PrimaryKey = ["id"],
        Columns =
        [
            Text("id", "e.id", "the event's id; it never changes its meaning") with { Required = true },
            Code<EventType>("type", "e.type", "what kind of thing happened") with { Required = true },
            Code<Modality>("modality", "e.modality", "how firmly it is on record: `occurred`, `planned`, `unconfirmed` or `denied`") with { Required = true },
            .. DateColumns.Stored("date", "s.", "s.date", "when it happened or is due, as stated (EDTF)",
                "first day it may touch", "last day it may touch", "how closely it is stated"),
            Flag("date_uncertain", Marked("s.date", '?'), "whether the source may be wrong about the date (EDTF `?` or `%`)"),
            Flag("date_approximate", Marked("s.date", '~'), "whether it is only about then (EDTF `~` or `%`)"),
            .. DateColumns.Computed("stated_on", "e.stated_on", "when a plan or report was stated (EDTF)"),
            Text("statement", "e.statement", "what is on the record, in the curator's words") with { Required = true },
            Text("place", "e.place", "where"),
            List("deals", "(SELECT string_agg(ed.deal, '; ' ORDER BY ed.ordinal) FROM event_deals ed WHERE ed.event = e.id)",
                "ids of its deals, the one it stands under first, a list"),
            Count("sources", "s.sources", "how many independent origins are behind it") with { Required = true },
            Flag("contested", "s.date_contested + s.figures_contested + s.denied > 0", "whether articles contradict each other about it"),
            Flag("date_contested", "s.date_contested = 1", "whether two articles give dates without a common day"),
            Flag("figures_contested", "s.figures_contested = 1", "whether two figures for the same thing have no common value"),
            Flag("denied", "s.denied = 1", "whether another event denies it"),
            Flag("corrected", "s.corrected = 1", "whether a later event corrects it"),
            Text("note", "e.note", "a curator's remark"),
            UpdatedAt("e.updated_at"),
        ],
        Rows = scope => $"{scope.Events()}\nORDER BY s.date_ascending, s.event",
    };

    /// <summary>In EDTF these characters mark a qualifier and nothing else.</summary>
    private static string Marked(string edtf, char mark) => $"replace(replace({edtf}, '{mark}', ''), '%', '') <> {edtf}";
}
