using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Text;
using FastEndpoints;

namespace DealTracker.Api.Publishing.Exports;

/// <summary>One table for research</summary>
/// <remarks>
/// The rows of a table that belong to the filters, all of them from one snapshot, in an order and with columns that never
/// change. The deals are those that `/deals` finds under the same filters, the events those of `/timeline`; the tables of
/// parties, systems, citations and figures hold what hangs on these, and articles, parties and systems what is named in
/// any of them. The columns are in the schema of the data package and in docs/csv.md.
/// </remarks>
public sealed class GetExport(Exporter exporter, NameResolver names) : Endpoint<GetExportRequest, ExportFile>
{
    public override void Configure()
    {
        Get("/exports/{table}");
        Definition.Produces(Representation.Csv, Representation.Ndjson);
    }

    public override Task HandleAsync(GetExportRequest req, CancellationToken ct)
    {
        var table = ExportTables.For(req.Table);
        var columns = req.Columns(table);
        var isCsv = HttpContext.Representation() == Representation.Csv;
        if (!isCsv) HttpContext.RejectPaging("bom", "excel");
        return exporter.SendAsync(Send, ExportFileName.For(table.File, GivenFilters.Parse(HttpContext.Request.QueryString)), (session, file, stop) =>
        {
            var scope = new ExportScope(ResolvedFilter.Resolve(req, session, names));
            using var rows = new ExportRows(session, table.Query(scope, columns), stop);
            if (isCsv) CsvStream.Write(file, rows, new CsvDialect(req.Bom, req.Excel));
            else NdjsonRows.Write(file, rows);
        });
    }
}

/// <summary>Which rows and columns of which table.</summary>
public sealed record GetExportRequest : RecordFilter
{
    /// <summary>The table.</summary>
    /// <example>events</example>
    public ExportTableName Table { get; init; }

    /// <summary>The columns to keep, separated by commas, in this order; all when it is left out.</summary>
    [MaxLength(2000)]
    public string? Fields { get; init; }

    /// <summary>CSV only: begin with a byte order mark, by which Excel knows UTF-8.</summary>
    public bool Bom { get; init; }

    /// <summary>
    /// CSV only: put an apostrophe before text that begins with = + - @, a tab or a carriage return, which a spreadsheet would run. Numbers stay as they are.
    /// </summary>
    public bool Excel { get; init; }

    /// <exception cref="ProblemException">The table has no such column: 400 with the nearest.</exception>
    internal IReadOnlyList<ExportColumn> Columns(ExportTable table)
    {
        if (Fields is null) return table.Columns;
        string[] known = [.. table.Columns.Select(column => column.Name)];
        var errors = new FieldErrors();
        var asked = Fields.Split(',', StringSplitOptions.TrimEntries);
        foreach (var name in asked.Except(known))
            errors.BadValue("fields", $"'{name}' is no column of {table.File}.", name, known, Suggestion.For(name, known));
        foreach (var name in asked.GroupBy(name => name).Where(group => group.Count() > 1))
            errors.BadValue("fields", $"'{name.Key}' is there twice.", name.Key);
        errors.ThrowIfAny();
        return [.. asked.Select(name => table.Columns.First(column => column.Name == name))];
    }
}

/// <summary>Everything that the filters match, as a file.</summary>
public sealed record ExportFile;
