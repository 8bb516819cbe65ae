namespace DealTracker.Benchmarks;

/// <summary>The program as it is installed.</summary>
internal static class Publish
{
    /// <returns>Its assembly.</returns>
    public static async Task<string> RunAsync(WorkFolder work)
    {
        var to = Path.Combine(work.Path, "program");
        await Shell.RunAsync("dotnet", "publish", Path.Combine(WorkFolder.Repository, "src/DealTracker.Api"), "-c", "Release", "-o", to, "-v", "quiet");
        return Path.Combine(to, "dealtracker.dll");
    }
}
