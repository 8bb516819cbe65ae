using DealTracker.Api.Tests.Docs;

namespace DealTracker.Api.Tests.Architecture;

/// <summary>The order of dependencies as ARCHITECTURE.md prints it: a folder may use what stands above it in the table.</summary>
internal sealed class FolderOrder
{
    private readonly List<string> _namespaces;

    private FolderOrder(List<string> namespaces) => _namespaces = namespaces;

    /// <summary>Every folder as a namespace, the lowest first.</summary>
    public IReadOnlyList<string> Namespaces => _namespaces;

    /// <summary>Reads the table under the heading "Order of dependencies": a row a wing, its folders from the lowest to the highest.</summary>
    public static FolderOrder Read()
    {
        var rows = Repository.Read("ARCHITECTURE.md").Split("## Order of dependencies")[1].Split("\n## ")[0].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries));
        return new FolderOrder([.. rows.SelectMany(cells => Folders(cells[1].Trim('`'), cells[2]))]);
    }

    /// <summary>Where a namespace stands; -1 when the table does not have it.</summary>
    public int RankOf(string space) => _namespaces.IndexOf(space);

    private static IEnumerable<string> Folders(string wing, string folders) => folders.Split(',', StringSplitOptions.TrimEntries)
        .Select(folder => folder.Trim('`'))
        .Select(folder => folder == "." ? Namespace(wing) : Namespace($"{wing}/{folder}"));

    private static string Namespace(string folder) => folder.Replace('/', '.');
}
