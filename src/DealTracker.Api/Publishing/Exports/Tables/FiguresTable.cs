using DealTracker.Api.Queries.Export;
using DealTracker.Core.Events;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>figures.csv</c></summary>
internal static class FiguresTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.Figures,
        PrimaryKey = ["event", "ordinal"],
        Columns =
        [
            Key("event", "fg.event", ExportTableName.Events, "the event's id") with { Required = true },
            Count("ordinal", "fg.ordinal", "the place in the event's list, from 0") with { Required = true },
            Key("article", "fg.article", ExportTableName.Articles, "the article that states it") with { Required = true },
            Key("system", "fg.system", ExportTableName.Systems, "the system it is of, where the event has several"),
            Code<FigureMeasure>("measure", "fg.measure", "what is measured") with { Required = true },
            new("low", ColumnType.Number, "CAST(fg.low AS TEXT)", "the lowest value stated, in units of `currency` or `unit`") { Required = true },
            new("high", ColumnType.Number, "CAST(fg.high AS TEXT)", "the highest value stated; the same as `low` when one value is stated") { Required = true },
            Flag("approximate", "fg.approximate = 1", "whether the article says about, nearly or more than"),
            Text("currency", "fg.currency", "ISO 4217, of money"),
            Text("unit", "fg.unit", "what is counted, in the article's word: a regiment is no battery"),
            Flag("currency_uncertain", "fg.currency_uncertain = 1", "whether the article leaves the currency open"),
            Text("as_reported", "fg.as_reported", "the article's few words"),
            Code<Rank>("rank", "fg.rank", "how it stands against the others; leave `deprecated` ones out") with { Required = true },
            Text("reason", "fg.reason", "why it is ranked so"),
        ],
        Rows = scope => $"""
            {scope.Events($"JOIN figures fg ON fg.event = s.event\nJOIN articles ar ON ar.id = fg.article AND ar.known_from <= {scope.Known}")}
            ORDER BY s.event, fg.ordinal
            """,
    };
}
