using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DealTracker.Benchmarks;

/// <summary>A server in a process of its own.</summary>
internal sealed class Server : IDisposable
{
    private static readonly HttpClient Client = new();

    private readonly Process _process;

    private Server(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    /// <summary>Resident memory in MB.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Of that, MB that are its own: without files that are mapped.</summary>
    public double OwnMemory =>
        double.Parse(File.ReadLines($"/proc/{_process.Id}/status")
            .First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal))["RssAnon:".Length..^"kB".Length]) / 1024;

    /// <summary>The most memory of its own that it had while something was done, in MB.</summary>
    public async Task<double> MostOwnMemoryAsync(Task work)
    {
        var most = OwnMemory;
        while (await Task.WhenAny(work, Task.Delay(10)) != work) most = Math.Max(most, OwnMemory);
        await work;
        return Math.Max(most, OwnMemory);
    }

    public static Task<Server> ProductAsync(string program, string database, int cacheMegabytes = 64) => StartAsync(
        port => [program, $"--Database:Path={database}", "--Seeds:Load=false", $"--Cache:Megabytes={cacheMegabytes}", "--Exports:SecondsAtMost=600",
            $"--urls=http://127.0.0.1:{port}"],
        "/health/ready");

    public static Task<Server> CeilingAsync(int bytes) => StartAsync(port => [typeof(Server).Assembly.Location, "ceiling", $"{port}", $"{bytes}"], "/");

    public async Task<byte[]> GetAsync(string path) => await Client.GetByteArrayAsync(new Uri(Address + path));

    public async Task<string> TagAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(Address + path));
        return response.Headers.ETag!.ToString();
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<Server> StartAsync(Func<int, string[]> args, string path)
    {
        var port = FreePort();
        var server = new Server(Process.Start(new ProcessStartInfo("dotnet", args(port)) { RedirectStandardOutput = true })!, $"http://127.0.0.1:{port}");
        server._process.OutputDataReceived += (_, _) => { };
        server._process.BeginOutputReadLine();
        for (var i = 0; i < 2000; i++)
        {
            try
            {
                using var response = await Client.GetAsync(new Uri(server.Address + path));
                if (response.IsSuccessStatusCode) return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
