using DealTracker.Api.Queries.Export;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>event_systems.csv</c></summary>
internal static class EventSystemsTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.EventSystems,
        PrimaryKey = ["event", "system"],
        Columns =
        [
            Key("event", "es.event", ExportTableName.Events, "the event's id") with { Required = true },
            Count("ordinal", "es.ordinal", "the place in the event's list, from 0") with { Required = true },
            Key("system", "es.system", ExportTableName.Systems, "the system's id") with { Required = true },
        ],
        Rows = scope => $"{scope.Events("JOIN event_systems es ON es.event = s.event")}\nORDER BY s.event, es.ordinal",
    };
}
