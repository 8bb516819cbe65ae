using System.Runtime.InteropServices;

namespace DealTracker.Benchmarks;

/// <summary>The program as the container has it, compiled ahead.</summary>
internal static class Publish
{
    /// <returns>Its assembly.</returns>
    public static async Task<string> RunAsync(WorkFolder work)
    {
        var to = Path.Combine(work.Path, "program");
        var project = Path.Combine(WorkFolder.Repository, "src/DealTracker.Api");
        await Shell.RunAsync("dotnet", "restore", project, "-p:PublishReadyToRun=true", "-v", "quiet");
        await Shell.RunAsync("dotnet", "publish", project, "-c", "Release", "-o", to, "-v", "quiet", "--no-restore",
            "-p:PublishReadyToRun=true", "--self-contained", "false", "--runtime", RuntimeInformation.RuntimeIdentifier);
        return Path.Combine(to, "dealtracker.dll");
    }
}
