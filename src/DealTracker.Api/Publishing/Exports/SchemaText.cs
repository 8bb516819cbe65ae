using System.Text;
using DealTracker.Api.Queries.Export;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Publishing.Exports;

/// <summary>The columns of a table as Markdown, for docs/csv.md and the README of the data package.</summary>
public static class SchemaText
{
    public static string Write(IEnumerable<ExportColumn> columns)
    {
        var text = new StringBuilder("| column | holds | is |\n|---|---|---|\n");
        foreach (var column in columns)
            text.Append("| `").Append(column.Name).Append("` | ").Append(Holds(column)).Append(" | ").Append(column.Description).Append(" |\n");
        return text.ToString();
    }

    private static string Holds(ExportColumn column)
    {
        var type = column.References is { } table ? $"key of `{Code<ExportTableName>.Text(table)}`"
            : column.Codes is { } ? "code"
            : Code<ColumnType>.Text(column.Type);
        return column.Required ? $"{type}, always" : type;
    }
}
