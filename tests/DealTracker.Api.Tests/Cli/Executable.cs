using System.Diagnostics;
using System.Text;

namespace DealTracker.Api.Tests.Cli;

/// <summary>The built program as a process, on a database in a folder of its own, which is also its working directory.</summary>
public sealed class Executable : IDisposable
{
    private IReadOnlyDictionary<string, string> _settings;

    public Executable()
    {
        Database = Path.Combine(Folder, "data", "record.db");
        _settings = new Dictionary<string, string> { ["Database:Path"] = Database };
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dealtracker-cli-").FullName;

    /// <summary>The SQLite file it works on, unless it shares a host's record; not there at first.</summary>
    public string Database { get; }

    /// <summary>From now on it works on the record of a host.</summary>
    internal void Share(ApiHost host) => _settings = host.DatabaseSettings;

    /// <summary>Runs a command to its end.</summary>
    public async Task<Ended> RunAsync(params string[] args)
    {
        using var process = Start([.. args, .. _settings.Select(setting => $"--{setting.Key}={setting.Value}")]);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>Runs a command that must succeed.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> DoneAsync(params string[] args)
    {
        var ended = await RunAsync(args);
        Assert.True(ended.Code == 0, $"{string.Join(' ', args)} ended with {ended.Code}: {ended.Error}{ended.Output}");
        return ended.Output;
    }

    /// <summary>Starts it, with exactly these arguments.</summary>
    public Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "dealtracker.exe" : "dealtracker"), args)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    /// <summary>Writes a file for it.</summary>
    /// <returns>Its path, as the program is given it.</returns>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, name))!);
        File.WriteAllText(Path.Combine(Folder, name), text);
        return name;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}

/// <summary>How a command ended.</summary>
public sealed record Ended(int Code, string Output, string Error);
