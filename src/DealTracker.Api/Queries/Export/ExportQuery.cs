using Dapper;

namespace DealTracker.Api.Queries.Export;

/// <summary>What an export reads: one column of the SELECT list for every column of the file.</summary>
public sealed record ExportQuery(IReadOnlyList<ExportColumn> Columns, string Sql, DynamicParameters Parameters)
{
    /// <param name="rows">FROM, WHERE and ORDER BY.</param>
    public static ExportQuery Create(IReadOnlyList<ExportColumn> columns, string rows, DynamicParameters parameters) =>
        new(columns, $"SELECT {string.Join(",\n    ", columns.Select(column => $"{column.Sql} AS {column.Name}"))}\n{rows}", parameters);
}
