using System.Reflection;
using DbUp.Engine;
using DealTracker.Storage.Stores;

namespace DealTracker.Storage;

/// <summary>The SQL scripts of the folder <c>migrations</c>, which are embedded in this assembly.</summary>
internal static class MigrationScripts
{
    private const string Folder = "migrations";

    private static readonly Assembly Assembly = typeof(MigrationScripts).Assembly;

    /// <summary>
    /// The scripts of both stores and those of one store, in the order of their numbers. The journal lists them by their file names, so no
    /// two of them have the same number.
    /// </summary>
    public static IReadOnlyList<SqlScript> For(Store store) =>
    [
        .. Assembly.GetManifestResourceNames()
            .Select(resource => (Path: resource.Split('/'), Resource: resource))
            .Where(script => script.Path is [Folder, _] || (script.Path is [Folder, var folder, _] && folder == store.Name))
            .Select(script => new SqlScript(script.Path[^1], Read(script.Resource)))
            .OrderBy(script => script.Name, StringComparer.Ordinal),
    ];

    /// <summary>The script that upgrades a database of the preview of 0.1.0.</summary>
    public static string ReadPreviewUpgrade() => Read($"{Folder}/upgrade/0.1-preview.sql");

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
