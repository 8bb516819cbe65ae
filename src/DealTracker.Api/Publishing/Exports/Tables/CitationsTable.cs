using DealTracker.Api.Queries.Export;
using DealTracker.Core.Events;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>citations.csv</c></summary>
internal static class CitationsTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.Citations,
        PrimaryKey = ["event", "ordinal"],
        Columns =
        [
            Key("event", "ct.event", ExportTableName.Events, "the event's id") with { Required = true },
            Count("ordinal", "ct.ordinal", "the place in the event's list, from 0") with { Required = true },
            Key("article", "ct.article", ExportTableName.Articles, "the article's id") with { Required = true },
            Count("paragraph", "ct.paragraph", "which paragraph says so, from 1"),
            Text("quote", "ct.quote", "the article's words, at most 25"),
            Text("attributed_to", "ct.attributed_to", "who in the article says it"),
            .. DateColumns.Computed("stated_date", "ct.stated_date", "the date this article gives, where it differs from the event's (EDTF)"),
            Text("date_as_reported", "ct.date_as_reported", "the article's words for the date"),
            Count("credibility", "ct.credibility", "how credible the statement is: 1 (confirmed) to 6 (cannot be judged), the Admiralty code"),
            Code<Rank>("rank", "ct.rank", "how it stands against the others; `deprecated` ones do not count as sources") with { Required = true },
            Text("reason", "ct.reason", "why it is ranked so"),
        ],
        Rows = scope => $"""
            {scope.Events($"JOIN citations ct ON ct.event = s.event\nJOIN articles ar ON ar.id = ct.article AND ar.known_from <= {scope.Known}")}
            ORDER BY s.event, ct.ordinal
            """,
    };
}
