namespace DealTracker.Benchmarks;

/// <summary>A folder for one run, gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dealtracker-bench-").FullName;

    /// <summary>A script of wrk that makes every request another one: no finished answer serves it.</summary>
    public string FreshScript
    {
        get
        {
            var path = System.IO.Path.Combine(Path, "fresh.lua");
            File.WriteAllText(path, """
                local n = math.random(1, 1000000) * 1000
                request = function()
                  n = n + 1
                  wrk.headers["Accept-Encoding"] = "identity, x" .. n
                  return wrk.format("GET")
                end
                """);
            return path;
        }
    }

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
