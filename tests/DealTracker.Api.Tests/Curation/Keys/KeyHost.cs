using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Tests.Http;
using DealTracker.Api.Tests.Storage;
using DealTracker.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Curation.Keys;

/// <summary>The probe endpoints over a database without keys, and a clock that a test moves.</summary>
public sealed class KeyHost : ApiHost
{
    public KeyHost()
    {
    }

    internal KeyHost(TestDatabase database) : base(database)
    {
    }

    public Clock Clock { get; } = new();

    internal ApiKeyStore Ring => Services.GetRequiredService<ApiKeyStore>();

    public Database Database => Services.GetRequiredService<Database>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Seeds:Load", "false");
        builder.ConfigureTestServices(services =>
        {
            services.AddProbes();
            services.AddSingleton<TimeProvider>(Clock);
        });
    }

    /// <summary>A new key, whole.</summary>
    public async Task<string> KeyAsync(string name = "Asha", KeyRole role = KeyRole.Curator, DateTimeOffset? expires = null) =>
        (await Ring.CreateAsync(name, role, expires)).Key;

    /// <summary>Posts to the probe that needs a curator.</summary>
    public Task<HttpResponseMessage> SignAsync(params (string Name, string Value)[] headers) => this.AskAsync(HttpMethod.Post, "/api/v1/signatures", headers);
}
