using DealTracker.Api.Queries.Export;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>deal_systems.csv</c></summary>
internal static class DealSystemsTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.DealSystems,
        PrimaryKey = ["deal", "system"],
        Columns =
        [
            Key("deal", "dsy.deal", ExportTableName.Deals, "the deal's id") with { Required = true },
            Count("ordinal", "dsy.ordinal", "the place in the deal's list, from 0") with { Required = true },
            Key("system", "dsy.system", ExportTableName.Systems, "the system's id") with { Required = true },
        ],
        Rows = scope => $"{scope.Deals("JOIN deal_systems dsy ON dsy.deal = ds.deal")}\nORDER BY ds.deal, dsy.ordinal",
    };
}
