using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries.Export;

/// <summary>A table for researchers: its columns in their order, which never changes, and the rows that belong to a filter.</summary>
public sealed record ExportTable
{
    public required ExportTableName Name { get; init; }

    /// <summary>New ones come last.</summary>
    public required IReadOnlyList<ExportColumn> Columns { get; init; }

    /// <summary>The columns that no two rows have alike.</summary>
    public required IReadOnlyList<string> PrimaryKey { get; init; }

    /// <summary>FROM, WHERE and ORDER BY of the rows that belong to a filter, always in the same order.</summary>
    public required Func<ExportScope, string> Rows { get; init; }

    /// <summary>The name of its file, without the suffix.</summary>
    public string File => Code<ExportTableName>.Text(Name);

    public string Description => Code<ExportTableName>.All.First(code => code.Value == Name).Definition;

    /// <summary>The query of the rows that belong to a filter.</summary>
    public ExportQuery Query(ExportScope scope, IReadOnlyList<ExportColumn> columns) => ExportQuery.Create(columns, Rows(scope), scope.Parameters);
}
