using DealTracker.Core.Dates;

namespace DealTracker.Api.Queries.Export;

/// <summary>
/// A column of an export. The CSV header, NDJSON, the Table Schema, <c>docs/csv.md</c> and the README of the package are
/// all made from it.
/// </summary>
/// <param name="Name">Its name, snake_case.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Sql">The expression that reads it.</param>
/// <param name="Description">What it is, in one line.</param>
public sealed record ExportColumn(string Name, ColumnType Type, string Sql, string Description)
{
    /// <summary>Whether every row has it. An empty cell means not known.</summary>
    public bool Required { get; init; }

    /// <summary>The codes it is one of; null for free values.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>The table whose key it holds.</summary>
    public ExportTableName? References { get; init; }

    /// <summary>What is computed from the EDTF text that <see cref="Sql"/> reads; null when the text itself is the cell.</summary>
    public Func<EdtfDate, string?>? OfDate { get; init; }

    public static ExportColumn Text(string name, string sql, string description) => new(name, ColumnType.String, sql, description);

    public static ExportColumn List(string name, string sql, string description) => new(name, ColumnType.List, sql, description);

    public static ExportColumn Count(string name, string sql, string description) => new(name, ColumnType.Integer, sql, description);

    public static ExportColumn Code<T>(string name, string sql, string description) where T : struct, Enum =>
        Text(name, sql, description) with { Codes = [.. Core.Codes.Code<T>.All.Select(code => code.Text)] };

    /// <summary>A condition that is true or false of every row.</summary>
    public static ExportColumn Flag(string name, string condition, string description) =>
        new(name, ColumnType.Boolean, $"CASE WHEN {condition} THEN 'true' ELSE 'false' END", description) { Required = true };

    /// <summary>The key of a row of another table.</summary>
    public static ExportColumn Key(string name, string sql, ExportTableName table, string description) =>
        Text(name, sql, description) with { References = table };

    public static ExportColumn UpdatedAt(string sql) =>
        new("updated_at", ColumnType.Datetime, sql, "when anything shown of it last changed in this record") { Required = true };
}
