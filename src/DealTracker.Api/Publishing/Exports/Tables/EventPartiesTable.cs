using DealTracker.Api.Queries.Export;
using DealTracker.Core.Parties;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>event_parties.csv</c></summary>
internal static class EventPartiesTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.EventParties,
        PrimaryKey = ["event", "ordinal"],
        Columns =
        [
            Key("event", "ep.event", ExportTableName.Events, "the event's id") with { Required = true },
            Count("ordinal", "ep.ordinal", "the place in the event's list, from 0") with { Required = true },
            Key("party", "ep.party", ExportTableName.Parties, "the party's code") with { Required = true },
            Code<PartyRole>("role", "ep.role", "what the party does in it") with { Required = true },
        ],
        Rows = scope => $"{scope.Events("JOIN event_parties ep ON ep.event = s.event")}\nORDER BY s.event, ep.ordinal",
    };
}
