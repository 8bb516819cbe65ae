using System.Text;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>The bundles that lie at paths: files as they are, and of folders everything below that is YAML or JSON.</summary>
internal static class BundlePaths
{
    private static readonly string[] Suffixes = [".yaml", ".yml", ".json"];

    /// <summary>Beside bundles: the warnings of a check that were found right.</summary>
    public const string AcceptancesName = "check-accepted.yaml";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files, each once, those of a folder by name.</summary>
    /// <param name="missing">The paths at which there is nothing.</param>
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

    /// <summary>Reads one. Its name in errors is the path as it was given.</summary>
    /// <param name="error">Why it cannot be read; null when it can.</param>
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

    /// <summary>One that can be read, read whenever its text is asked for.</summary>
    public static BundleFile Open(string path) => new(path, new FileInfo(path).Length, () => Text(path));

    /// <summary>Files of a name in the folders given, or beside the files given.</summary>
    public static IReadOnlyList<string> Beside(IEnumerable<string> paths, string name) =>
    [
        .. paths.Select(path => Path.Combine(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!, name)).Where(File.Exists).DistinctBy(Path.GetFullPath),
    ];

    private static string Text(string path)
    {
        using var reader = new StreamReader(path, Utf8);
        return reader.ReadToEnd();
    }

    // The schema of bundles and what a check accepts lie beside the seeds.
    private static bool IsBundle(string path) => Suffixes.Contains(Path.GetExtension(path).ToLowerInvariant())
        && !path.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(path) != AcceptancesName;
}
