using System.Diagnostics;

namespace DealTracker.Mutations;

/// <summary>Other programs.</summary>
internal static class Shell
{
    /// <summary>Runs one to its end, or ends it when it has had its time. Time is the processor's, which others at work do not stretch.</summary>
    /// <returns>Its exit code, null when it was ended; what it printed; and the seconds that it took.</returns>
    public static async Task<(int? Code, string Output, double Seconds)> RunAsync(
        string program, IEnumerable<string> args, string folder, double seconds, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        // Most of a run is code that is compiled and runs once.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var ended = process.WaitForExitAsync();
        // Waits are counted, not timed: a run that is paused and goes on has lost nothing.
        var (waits, used) = (0, 0.0);
        while (await Task.WhenAny(ended, Task.Delay(100)) != ended)
        {
            waits++;
            used = Math.Max(used, Used(process));
            // What waits for ever uses no time.
            if (used < seconds && waits < 10 * Math.Max(120, 10 * seconds)) continue;
            process.Kill(entireProcessTree: true);
            return (null, "", used);
        }

        return (process.ExitCode, await output + await error, used);
    }

    private static double Used(Process process)
    {
        try
        {
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended meanwhile.
            return 0;
        }
    }

    /// <summary>Runs one that must succeed.</summary>
    public static async Task<string> DoneAsync(string program, IEnumerable<string> args, string folder)
    {
        var (code, output, _) = await RunAsync(program, args, folder, seconds: 1200);
        return code == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {code}:\n{output}");
    }
}
