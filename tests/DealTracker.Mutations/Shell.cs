using System.Diagnostics;

namespace DealTracker.Mutations;

/// <summary>Other programs.</summary>
internal static class Shell
{
    /// <summary>Runs one to its end, or ends it when its time is over.</summary>
    /// <returns>Its exit code, null when it was ended; and what it printed.</returns>
    public static async Task<(int? Code, string Output)> RunAsync(
        string program, IEnumerable<string> args, string folder, TimeSpan limit, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var over = new CancellationTokenSource(limit);
        int? code;
        try
        {
            await process.WaitForExitAsync(over.Token);
            code = process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            code = null;
        }

        return (code, await output + await error);
    }

    /// <summary>Runs one that must succeed.</summary>
    public static async Task<string> DoneAsync(string program, IEnumerable<string> args, string folder)
    {
        var (code, output) = await RunAsync(program, args, folder, TimeSpan.FromMinutes(20));
        return code == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', args)} ended with {code}:\n{output}");
    }
}
