namespace DealTracker.Api.Tests.Docs;

/// <summary>The checkout the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "artifacts", "data", "TestResults", ".git", "node_modules"];

    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Every Markdown file, by its path under the root.</summary>
    public static IEnumerable<string> MarkdownFiles() => Files("*.md");

    /// <summary>The files whose name matches a pattern, by their path under the root.</summary>
    public static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Intersect(NotOurs).Any());

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DealTracker.sln"))) return folder;
        }

        throw new InvalidOperationException($"{AppContext.BaseDirectory} is under no checkout of DealTracker.");
    }
}
