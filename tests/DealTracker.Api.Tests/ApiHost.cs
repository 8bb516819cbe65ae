using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DealTracker.Api.Tests;

/// <summary>The program as it runs, on real Kestrel with a port and a database file of its own. One for each test class.</summary>
public class ApiHost : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dealtracker-").FullName;

    public ApiHost()
    {
        UseKestrel(0);
        StartServer();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 }) { BaseAddress = ClientOptions.BaseAddress };
    }

    /// <summary>Asks this host, without following redirects.</summary>
    public HttpClient Client { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Database:Path", Path.Combine(_folder, "record.db"));
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The factory disposes twice.
        if (!disposing || !Directory.Exists(_folder))
            return;
        Client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
