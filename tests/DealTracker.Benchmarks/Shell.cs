using System.Diagnostics;

namespace DealTracker.Benchmarks;

/// <summary>Other programs.</summary>
internal static class Shell
{
    /// <summary>Runs one to its end.</summary>
    /// <returns>What it printed, and how long it took.</returns>
    public static async Task<(string Output, TimeSpan Took)> RunAsync(string program, params string[] args)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {process.ExitCode}: {output}");
        return (output, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Requests a second that wrk gets through: 2 threads, 32 connections.</summary>
    /// <param name="options">More of wrk's options.</param>
    public static async Task<double> WrkAsync(string url, int seconds, params string[] options)
    {
        var (output, _) = await RunAsync("wrk", ["-t2", "-c32", $"-d{seconds}s", .. options, url]);
        if (output.Contains("Non-2xx", StringComparison.Ordinal) && !options.Contains("-H")) throw new InvalidOperationException($"{url} failed:\n{output}");
        var line = output.Split('\n').First(one => one.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return double.Parse(line["Requests/sec:".Length..]);
    }
}
