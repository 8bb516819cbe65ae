using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Publishing.Packages;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>How a release is cited.</summary>
internal static class CitationText
{
    private static readonly JsonSerializerOptions Indented = new(JsonFormat.Options) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Authors (year): title. Version. Licence. Address.</summary>
    public static string Line(ReleaseRow row) =>
        $"{string.Join(", ", Authors(row))} ({Year(row)}): {row.Title}. Version {row.Version}, revision {row.Revision}. "
        + $"{PackageIdentity.Licence}.{(Address(row) is { } address ? $" {address}" : "")}";

    public static string Write(Representation style, ReleaseRow row) =>
        style == Representation.Ris ? Ris(row) : style == Representation.CslJson ? CslJson(row) : Bibtex(row);

    private static string Bibtex(ReleaseRow row)
    {
        List<(string Name, string? Value)> fields =
        [
            ("author", string.Join(" and ", Authors(row).Select(author => $"{{{Escaped(author)}}}"))),
            ("title", $"{{{Escaped(row.Title)}}}"), ("year", Year(row)), ("version", row.Version), ("doi", row.Doi), ("url", Url(row)),
            ("note", Escaped($"Revision {row.Revision}, {PackageIdentity.Licence}")),
        ];
        var written = fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {{{field.Value}}}");
        return $"@misc{{dealtracker-{row.Version},\n{string.Join(",\n", written)}\n}}\n";
    }

    private static string Ris(ReleaseRow row)
    {
        List<(string Tag, string? Value)> fields =
        [
            ("TY", "DATA"),
            .. Authors(row).Select(author => ("AU", (string?)author)),
            ("TI", row.Title), ("PY", Year(row)), ("DA", row.DataAt[..10].Replace('-', '/')),
            ("ET", row.Version), ("DO", row.Doi), ("UR", Url(row)), ("N1", $"Revision {row.Revision}, {PackageIdentity.Licence}"), ("ER", ""),
        ];
        return string.Concat(fields.Where(field => field.Value is not null).Select(field => $"{field.Tag}  - {field.Value}\r\n"));
    }

    private static string CslJson(ReleaseRow row)
    {
        var item = new JsonObject
        {
            ["id"] = $"dealtracker-{row.Version}",
            ["type"] = "dataset",
            ["title"] = row.Title,
            ["author"] = new JsonArray([.. Authors(row).Select(author => new JsonObject { ["literal"] = author })]),
            ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(DateParts(row.DataAt[..10])) },
            ["version"] = row.Version,
            ["note"] = $"Revision {row.Revision}, {PackageIdentity.Licence}",
        };
        if (row.Doi is not null) item["DOI"] = row.Doi;
        if (Url(row) is { } url) item["URL"] = url;
        return new JsonArray(item).ToJsonString(Indented) + "\n";
    }

    private static string[] Authors(ReleaseRow row) => row.Authors.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Year(ReleaseRow row) => row.DataAt[..4];

    private static string? Url(ReleaseRow row) => row.Url.Length > 0 ? $"{row.Url.TrimEnd('/')}/api/v1/releases/{row.Version}" : null;

    private static string? Address(ReleaseRow row) => row.Doi is null ? Url(row) : $"https://doi.org/{row.Doi}";

    /// <summary>Year, month and day as numbers.</summary>
    private static JsonArray DateParts(string day) =>
        [.. day.Split('-').Select(part => JsonValue.Create(int.Parse(part, CultureInfo.InvariantCulture)))];

    /// <summary>Escapes the characters that have a meaning in TeX.</summary>
    private static string Escaped(string text) =>
        string.Concat(text.Select(one => one is '&' or '%' or '$' or '#' or '_' or '{' or '}' ? $"\\{one}" : $"{one}"));
}
