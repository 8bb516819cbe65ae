using System.Globalization;
using System.Text;
using DealTracker.Api.Publishing.Exports;

namespace DealTracker.Api.Publishing.Packages;

/// <summary>The README of a package: what it is, how to read it, and every column.</summary>
internal static class PackageReadme
{
    private const string BoundColumns =
        "`…_earliest` and `…_latest` the first and last day it may touch, `…_precision` how closely it is stated";

    public static string Write(PackageIdentity identity, IReadOnlyList<PackageFile> files)
    {
        var text = new StringBuilder($"""
            # {identity.Citation.Title}

            Version {identity.Version}, revision {identity.Revision} of {identity.Day}. {Filters(identity)}
            {(identity.Release?.Note is { } note ? $"\n{note}\n" : "")}
            Licence: [{PackageIdentity.LicenceTitle}]({PackageIdentity.LicenceUrl}). How to cite it: `CITATION.cff`.

            ## How to read it

            - The files are CSV (RFC 4180) in UTF-8. An empty cell means not known; there is no other mark for it.
            - Dates are columns of four: `…_edtf` as stated (EDTF, ISO 8601-2; read it as text), {BoundColumns}. Nothing is padded to the first of a month.
            - Lists in a cell are joined by `; `.
            - A plan is no fact: look at `events.modality` before counting anything. Time passing never turns a plan into a fact.
            - Articles contradict each other, and all of them are kept. `citations.rank` and `figures.rank` say how they stand; leave `deprecated` ones out.
            - Never sum figures of different measures, currencies or units. TIV is not money, and a notified ceiling is not a contract.
            - Count `sources`, not citations: articles that repeat one agency are one source.
            - `datapackage.json` has the type of every column, the keys, and the SHA-256 of every file.

            ## Files

            | file | rows | holds |
            |---|---|---|

            """);
        foreach (var file in files)
            text.Append(CultureInfo.InvariantCulture, $"| `{file.Path}` | {file.Rows} | {file.Table.Description} |\n");
        foreach (var table in files.Select(file => file.Table))
        {
            var key = string.Join(" and ", table.PrimaryKey.Select(key => $"`{key}`"));
            text.Append(CultureInfo.InvariantCulture, $"\n## {table.File}.csv\n\n{table.Description} No two rows have the same {key}.\n\n");
            text.Append(SchemaText.Write(table.Columns));
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static string Filters(PackageIdentity identity) => identity.Filters.Count == 0
        ? "It holds the whole record."
        : $"It holds what these filters find: {string.Join(", ", identity.Filters.Select(filter => $"`{filter.Replace('`', '\'')}`"))}.";
}
