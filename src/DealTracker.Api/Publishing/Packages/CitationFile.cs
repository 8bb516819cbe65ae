using System.Globalization;
using System.Text;
using System.Text.Json;
using DealTracker.Api.Http.Json;

namespace DealTracker.Api.Publishing.Packages;

/// <summary><c>CITATION.cff</c>: Citation File Format 1.2.0.</summary>
internal static class CitationFile
{
    public static string Write(PackageIdentity identity)
    {
        var text = new StringBuilder("cff-version: 1.2.0\nmessage: \"If you use these data, please cite them as below.\"\ntype: dataset\n");
        Append(text, "title", identity.Citation.Title);
        text.Append("authors:\n");
        foreach (var author in identity.Citation.AuthorNames) text.Append("  - name: ").Append(Quoted(author)).Append('\n');
        Append(text, "version", identity.Version);
        Append(text, "date-released", identity.Day);
        Append(text, "license", PackageIdentity.Licence);
        if (identity.Citation.Url.Length > 0) Append(text, "url", identity.Citation.Url);
        if (identity.Release?.Doi is { } doi) Append(text, "doi", doi);
        Append(text, "notes", string.Create(CultureInfo.InvariantCulture,
            $"Revision {identity.Revision}. {(identity.Filters.Count == 0 ? "The whole record." : $"Filters: {string.Join(" ", identity.Filters)}")}"));
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string value) => text.Append(name).Append(": ").Append(Quoted(value)).Append('\n');

    /// <summary>A JSON string is a YAML string.</summary>
    private static string Quoted(string text) => JsonSerializer.Serialize(text, JsonFormat.Options);
}
