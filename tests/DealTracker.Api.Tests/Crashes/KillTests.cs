using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Records;
using DealTracker.Api.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Crashes;

/// <summary>
/// The program as a process, killed (SIGKILL) at random points of its imports. Of each import all is there or nothing, what was answered
/// is there, and the next start works. <c>DEALTRACKER_KILLS=200</c> kills more often.
/// </summary>
public sealed class KillTests
{
    private const int RecordsEach = 12;

    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("DEALTRACKER_KILLS") ?? "6", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_killed_import_is_written_completely_or_not_at_all()
    {
        using var folder = new TestFolder();
        var file = folder.File("record.db");
        var key = await FirstAsync(file);
        var random = new Random(1);
        var answered = new HashSet<int>();
        var asked = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var program = await RunningProgram.StartAsync(file);
            using var client = new HttpClient { BaseAddress = program.Address, DefaultRequestHeaders = { { "X-Api-Key", key } } };
            var dead = program.KillAfterAsync(TimeSpan.FromMilliseconds(random.Next(1, 250)));
            while (true)
            {
                try
                {
                    using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Bundle(++asked)))
                    { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                    using var response = await client.PostAsync(new Uri("/api/v1/imports", UriKind.Relative), body, TestContext.Current.CancellationToken);
                    Assert.True(response.IsSuccessStatusCode, await response.TextAsync());
                    answered.Add(asked);
                }
                catch (Exception e) when (e is HttpRequestException or SocketException)
                {
                    break;
                }
            }

            await dead;
        }

        await using var host = new RestartableHost(file);
        var found = (await host.WalkAsync("articles?limit=500")).Select(id => id.Split('-')).Where(parts => parts[0] == "kill")
            .CountBy(parts => int.Parse(parts[1], CultureInfo.InvariantCulture)).ToDictionary();
        Assert.All(found, import => Assert.Equal(RecordsEach, import.Value));
        Assert.Empty(answered.Except(found.Keys));
        foreach (var import in found.Keys)
            Assert.Equal(RecordsEach, (await host.RecordAsync($"deals/kill-{import}")).GetProperty("events").GetInt32());
        // Each import is one revision, and none is missing.
        var revisions = (await host.WalkChangesAsync()).Distinct().ToList();
        Assert.Equal(Enumerable.Range(1, revisions.Count).Select(i => (long)i), revisions);
        Assert.Equal(found.Count + 1, revisions.Count);
        Assert.True(asked >= Kills, $"{asked} imports");
    }

    private static async Task<string> FirstAsync(string file)
    {
        await using var host = new RestartableHost(file);
        var imports = host.Services.GetRequiredService<Api.Curation.Imports.ImportBundle>();
        Assert.Empty((await imports.RunAsync([Given.Bundle(Given.World)], new Authorship("test", null))).Errors);
        return (await host.Services.GetRequiredService<ApiKeyStore>().CreateAsync("killed", KeyRole.Curator, expires: null)).Key;
    }

    private static string Bundle(int import) => Given.Bundle(
    [
        Given.Deal($"kill-{import}"),
        .. Enumerable.Range(0, RecordsEach).SelectMany(i => new object[]
        {
            Given.Article($"kill-{import}-{i}"), Given.Event($"kill-{import}-{i}", $"kill-{import}", "2019", $"kill-{import}-{i}"),
        }),
    ]).ReadText();
}

internal static class ChangesOfAll
{
    /// <summary>The revision of every change, page by page.</summary>
    public static async Task<IReadOnlyList<long>> WalkChangesAsync(this ApiHost host)
    {
        var revisions = new List<long>();
        for (string? next = "/api/v1/changes?since=0&limit=500"; next is not null;)
        {
            var page = await (await host.AskAsync(next)).JsonAsync();
            revisions.AddRange(page.GetProperty("data").EnumerateArray().Select(change => change.GetProperty("revision").GetInt64()));
            next = page.GetProperty("page").Text("next");
        }

        return revisions;
    }
}

/// <summary>The executable in a process of its own.</summary>
internal sealed class RunningProgram : IDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it on a free port, and waits until it listens.</summary>
    public static async Task<RunningProgram> StartAsync(string file)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "dealtracker"),
            ["--urls", "http://127.0.0.1:0", "--Database:Path", file, "--Seeds:Load", "false", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.IndexOf("Listening on http", StringComparison.Ordinal) is >= 0 and var at)
            {
                // What else it says is read away, or it would wait.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new RunningProgram(process, new Uri(line[(at + "Listening on ".Length)..].Split(',')[0]));
            }
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        throw new InvalidOperationException($"The program did not start: exit code {process.ExitCode}.");
    }

    public async Task KillAfterAsync(TimeSpan wait)
    {
        await Task.Delay(wait, TestContext.Current.CancellationToken);
        // SIGKILL: nothing of the program runs any more.
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
