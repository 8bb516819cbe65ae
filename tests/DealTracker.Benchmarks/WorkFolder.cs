namespace DealTracker.Benchmarks;

/// <summary>A folder for one run, gone afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dealtracker-bench-").FullName;

    /// <summary>The checkout this was built from.</summary>
    public static string Repository { get; } = Find();

    // Each thread of wrk begins elsewhere, and each run too: left alone, Lua's random numbers are the same ones every time.
    private const string Numbers = """
        local threads = 0
        function setup(thread)
          thread:set("number", threads)
          threads = threads + 1
        end
        local n
        function init()
          n = os.time() % 100000 * 100000000 + number * 50000000
        end
        """;

    /// <summary>A script of wrk that makes every request another one, so that no finished answer serves it: an answer names its host.</summary>
    /// <param name="deals">Deals are numbered up to this; 100 where the path already has the beginning of a number.</param>
    public string FreshScript(Read read, int deals) => Script($$"""
        {{Numbers}}
        request = function()
          n = n + 1
          wrk.headers["Host"] = "host-" .. n .. ".example"
          return wrk.format("GET", "{{read.Path.Replace(
              "{n}", $"\" .. (n % {(read.Path.Contains("-7{n}", StringComparison.Ordinal) ? 100 : deals)}) .. \"", StringComparison.Ordinal)}}")
        end
        """);

    /// <summary>A script that creates one deal with each request.</summary>
    public string WriteScript(string key) => Script($$"""
        {{Numbers}}
        request = function()
          n = n + 1
          wrk.headers["Content-Type"] = "application/json"
          wrk.headers["Authorization"] = "Bearer {{key}}"
          return wrk.format("POST", "/api/v1/deals", nil, '{"id":"written-' .. n .. '","title":"Written ' .. n .. '","kinds":["purchase"],"parties":['
            .. '{"party":"RUS","role":"supplier"},{"party":"IND","role":"recipient"}],"systems":["s-400"]}')
        end
        """);

    public string Database(int deals) => System.IO.Path.Combine(Path, $"record-{deals}.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Script(string text)
    {
        var path = System.IO.Path.Combine(Path, $"{Guid.NewGuid():N}.lua");
        File.WriteAllText(path, text);
        return path;
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "DealTracker.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This runs from a checkout only.");
        return folder;
    }
}
