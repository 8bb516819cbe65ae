using System.Text.Json;
using System.Text.Json.Nodes;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Publishing.Exports;
using DealTracker.Api.Queries.Export;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Publishing.Packages;

/// <summary><c>datapackage.json</c>: Frictionless Data Package, version 2, with a Table Schema for each file.</summary>
internal static class PackageDescriptor
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JsonFormat.Options.Encoder };

    public static string Write(PackageIdentity identity, IReadOnlyList<PackageFile> files)
    {
        var package = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "dealtracker",
            ["title"] = identity.Citation.Title,
            ["description"] = "A curated record of who agreed what with whom, what was ordered, promised, delivered or cancelled, and which article says so. "
                + "Read README.md first.",
            ["version"] = identity.Version,
            ["created"] = new Timestamp(identity.At).Text,
            ["revision"] = identity.Revision,
            ["filters"] = Array(identity.Filters),
        };
        if (identity.Citation.Url.Length > 0) package["homepage"] = identity.Citation.Url;
        if (identity.Release?.Doi is { } doi) package["id"] = $"https://doi.org/{doi}";
        package["licenses"] = new JsonArray(new JsonObject
        {
            ["name"] = PackageIdentity.Licence,
            ["path"] = PackageIdentity.LicenceUrl,
            ["title"] = PackageIdentity.LicenceTitle,
        });
        package["contributors"] =
            new JsonArray([.. identity.Citation.AuthorNames.Select(name => new JsonObject { ["title"] = name, ["roles"] = Array(["creator"]) })]);
        package["sources"] = new JsonArray(new JsonObject { ["title"] = "The articles that the citations name", ["path"] = "articles.csv" });
        package["resources"] = new JsonArray([.. files.Select(Resource)]);
        return package.ToJsonString(Options) + "\n";
    }

    private static JsonObject Resource(PackageFile file) => new()
    {
        ["name"] = file.Table.File,
        ["type"] = "table",
        ["path"] = file.Path,
        ["description"] = file.Table.Description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["hash"] = $"sha256:{file.Hash}",
        ["rowCount"] = file.Rows,
        ["dialect"] = new JsonObject { ["header"] = true, ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true },
        ["schema"] = Schema(file.Table),
    };

    private static JsonObject Schema(ExportTable table) => new()
    {
        ["fields"] = new JsonArray([.. table.Columns.Select(Field)]),
        ["missingValues"] = Array([""]),
        ["primaryKey"] = Array(table.PrimaryKey),
        ["foreignKeys"] = new JsonArray([.. table.Columns.Where(column => column.References is not null).Select(column => ForeignKey(table, column))]),
    };

    private static JsonObject Field(ExportColumn column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["type"] = TypeOf(column.Type), ["description"] = column.Description };
        // Readers of version 1 take no milliseconds by default.
        if (column.Type == ColumnType.Datetime) field["format"] = "%Y-%m-%dT%H:%M:%S.%fZ";
        var constraints = new JsonObject();
        if (column.Required) constraints["required"] = true;
        if (column.Codes is { } codes) constraints["enum"] = Array(codes);
        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }

    /// <summary>A list is declared as a string, because few readers support the list type of version 2. The description names its items.</summary>
    private static string TypeOf(ColumnType type) => Code<ColumnType>.Text(type == ColumnType.List ? ColumnType.String : type);

    private static JsonObject ForeignKey(ExportTable table, ExportColumn column)
    {
        var other = ExportTables.For(column.References!.Value);
        return new JsonObject
        {
            ["fields"] = Array([column.Name]),
            // A table that names itself is the empty string.
            ["reference"] = new JsonObject { ["resource"] = other == table ? "" : other.File, ["fields"] = Array(other.PrimaryKey) },
        };
    }

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
