namespace DealTracker.Mutations;

/// <summary><c>folders.tsv</c>: what is mutated how often, and which test classes are not asked.</summary>
internal sealed class FolderTable
{
    public IReadOnlyList<(string Folder, int Count)> Rows { get; } =
        [.. Lines().Where(line => line[0] != '!').Select(line => line.Split('\t')).Select(cells => (cells[0], int.Parse(cells[1])))];

    private IReadOnlyList<string> NotAsked { get; } = [.. Lines().Where(line => line[0] == '!').Select(line => line[1..].Trim())];

    public bool Asks(string testClass) => !NotAsked.Any(part => testClass.Contains(part, StringComparison.Ordinal));

    /// <summary>Folders of the sources that the table does not have.</summary>
    public IEnumerable<string> Missing(string root) => Rows.Select(row => row.Folder).Where(folder => !Directory.Exists(Path.Combine(root, "src", folder)));

    private static IEnumerable<string> Lines() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "folders.tsv")).Where(line => line.Length > 0 && line[0] != '#');
}
