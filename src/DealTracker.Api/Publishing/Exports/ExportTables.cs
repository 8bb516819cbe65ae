using DealTracker.Api.Features.Deals;
using DealTracker.Api.Publishing.Exports.Tables;
using DealTracker.Api.Queries.Export;

namespace DealTracker.Api.Publishing.Exports;

/// <summary>The eleven tables, in the order in which a newcomer reads them.</summary>
public static class ExportTables
{
    public static IReadOnlyList<ExportTable> All { get; } =
    [
        DealsTable.Table, DealPartiesTable.Table, DealSystemsTable.Table, EventsTable.Table, EventPartiesTable.Table, EventSystemsTable.Table,
        CitationsTable.Table, FiguresTable.Table, ArticlesTable.Table, PartiesTable.Table, SystemsTable.Table,
    ];

    public static ExportTable For(ExportTableName name) => All.First(table => table.Name == name);
}
