using System.Text;
using DealTracker.Api.Hosting;
using DealTracker.Api.Tests.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace DealTracker.Api.Tests;

/// <summary>The program as it runs, on real Kestrel with a port and a database of its own. One for each test class.</summary>
public class ApiHost : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database;
    private bool _isDisposed;

    public ApiHost() : this(TestDatabase.Create())
    {
    }

    /// <summary>Over a database that is given, and goes with the host.</summary>
    internal ApiHost(TestDatabase database)
    {
        _database = database;
        UseKestrel(0);
        StartServer();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8 })
        { BaseAddress = ClientOptions.BaseAddress };
    }

    /// <summary>Asks this host, without following redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>The settings that lead to its database.</summary>
    internal IReadOnlyDictionary<string, string> DatabaseSettings => _database.Settings;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        foreach (var (name, value) in _database.Settings) builder.UseSetting(name, value);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        // What a host is asked is the test's.
        builder.ConfigureTestServices(services => services.Remove(services.Single(service => service.ImplementationType == typeof(WarmUp))));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The factory disposes twice.
        if (!disposing || _isDisposed) return;
        _isDisposed = true;
        Client.Dispose();
        _database.Dispose();
    }
}
