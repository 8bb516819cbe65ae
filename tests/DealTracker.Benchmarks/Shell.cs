using System.Diagnostics;

namespace DealTracker.Benchmarks;

/// <summary>Other programs.</summary>
internal static class Shell
{
    /// <summary>Runs one to its end.</summary>
    /// <returns>What it printed, how long it took, and the memory it had at most.</returns>
    public static async Task<(string Output, TimeSpan Took, double Megabytes)> RunAsync(string program, params string[] args)
    {
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true })!;
        var reading = process.StandardOutput.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        var most = 0L;
        while (await Task.WhenAny(ended, Task.Delay(200)) != ended) most = Math.Max(most, Peak(process));
        var took = Stopwatch.GetElapsedTime(began);
        var output = await reading;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {process.ExitCode}: {output}");
        return (output, took, most / 1048576.0);
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile.
            return 0;
        }
    }

    /// <summary>Requests a second that wrk gets through: 2 threads, 32 connections.</summary>
    /// <param name="options">More of wrk's options.</param>
    public static async Task<double> WrkAsync(string url, int seconds, params string[] options)
    {
        var (output, _, _) = await RunAsync("wrk", ["-t2", "-c32", $"-d{seconds}s", .. options, url]);
        if (output.Contains("Non-2xx", StringComparison.Ordinal) && !options.Contains("-H")) throw new InvalidOperationException($"{url} failed:\n{output}");
        var line = output.Split('\n').First(one => one.StartsWith("Requests/sec:", StringComparison.Ordinal));
        return double.Parse(line["Requests/sec:".Length..]);
    }
}
