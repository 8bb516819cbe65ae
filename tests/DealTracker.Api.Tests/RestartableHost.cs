using DealTracker.Api.Tests.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests;

/// <summary>The program on a file that outlives it: a second one on the same file is a restart.</summary>
/// <param name="file">The database.</param>
/// <param name="seeds">Whether the seeds are loaded, from their folder or, when null, not at all.</param>
/// <param name="clock">The time; the real one when null.</param>
/// <param name="settings">Further settings.</param>
internal sealed class RestartableHost(string file, string? seeds = null, TimeProvider? clock = null, params (string Name, string Value)[] settings) : ApiHost(
    new SqliteDatabase(file))
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Seeds:Load", seeds is null ? "false" : "true");
        if (seeds is not null) builder.UseSetting("Seeds:Path", seeds);
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
        if (clock is not null) builder.ConfigureTestServices(services => services.AddSingleton(clock));
    }
}

/// <summary>A folder that a test class leaves behind empty.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dealtracker-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
