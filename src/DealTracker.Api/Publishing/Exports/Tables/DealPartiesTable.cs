using DealTracker.Api.Queries.Export;
using DealTracker.Core.Parties;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>deal_parties.csv</c></summary>
internal static class DealPartiesTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.DealParties,
        PrimaryKey = ["deal", "ordinal"],
        Columns =
        [
            Key("deal", "dp.deal", ExportTableName.Deals, "the deal's id") with { Required = true },
            Count("ordinal", "dp.ordinal", "the place in the deal's list, from 0") with { Required = true },
            Key("party", "dp.party", ExportTableName.Parties, "the party's code") with { Required = true },
            Code<PartyRole>("role", "dp.role", "what the party does in it") with { Required = true },
            Text("note", "dp.note", "a curator's remark"),
        ],
        Rows = scope => $"{scope.Deals("JOIN deal_parties dp ON dp.deal = ds.deal")}\nORDER BY ds.deal, dp.ordinal",
    };
}
