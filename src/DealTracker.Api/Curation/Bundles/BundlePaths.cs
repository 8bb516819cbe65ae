using System.Text;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>Finds the bundles at paths: a file is a bundle itself, and a folder holds bundles in every YAML or JSON file below it.</summary>
internal static class BundlePaths
{
    private static readonly string[] Suffixes = [".yaml", ".yml", ".json"];

    /// <summary>The file beside bundles that lists accepted warnings of a check.</summary>
    public const string AcceptancesName = "check-accepted.yaml";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Finds the files, each once; the files of a folder are ordered by name.</summary>
    /// <param name="missing">The paths that do not exist.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, out IReadOnlyList<string> missing)
    {
        var all = paths.ToList();
        missing = [.. all.Where(path => !Path.Exists(path))];
        return
        [
            .. all.SelectMany(path => Directory.Exists(path)
                ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsBundle).Order(StringComparer.Ordinal)
                : Enumerable.Repeat(path, 1)).DistinctBy(Path.GetFullPath),
        ];
    }

    /// <summary>Reads a file. Errors name it by its path.</summary>
    /// <param name="error">Why the file cannot be read; null if it can.</param>
    public static BundleFile? Read(string path, out BundleError? error)
    {
        error = null;
        try
        {
            return new BundleFile(path, Text(path));
        }
        catch (DecoderFallbackException)
        {
            error = new BundleError(path, 1, "", "Is not UTF-8. Save it as UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error = new BundleError(path, 1, "", $"Cannot be read: {e.Message}");
        }

        return null;
    }

    /// <summary>A readable file, which is read again each time its text is needed.</summary>
    public static BundleFile Open(string path) => new(path, new FileInfo(path).Length, () => Text(path));

    /// <summary>The files of a name in these folders and beside these files.</summary>
    public static IReadOnlyList<string> Beside(IEnumerable<string> paths, string name) =>
    [
        .. paths.Select(path => Path.Combine(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!, name))
            .Where(File.Exists).DistinctBy(Path.GetFullPath),
    ];

    private static string Text(string path)
    {
        using var reader = new StreamReader(path, Utf8);
        return reader.ReadToEnd();
    }

    // The schema of bundles and the accepted warnings lie beside the seeds, but are no bundles.
    private static bool IsBundle(string path) => Suffixes.Contains(Path.GetExtension(path).ToLowerInvariant())
        && !path.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(path) != AcceptancesName;
}
