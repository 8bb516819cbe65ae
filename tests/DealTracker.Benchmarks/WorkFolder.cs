namespace DealTracker.Benchmarks;

/// <summary>A folder for one run, gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dealtracker-bench-").FullName;

    public string Database => System.IO.Path.Combine(Path, "record.db");

    /// <summary>The checkout this was built from.</summary>
    public static string Repository { get; } = Find();

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "DealTracker.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This runs from a checkout only.");
        return folder;
    }
}
