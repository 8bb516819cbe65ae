using DealTracker.Api.Http.Requests;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using FastEndpoints;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Http;

/// <summary>The program with the endpoints of this assembly besides its own, over a dataset whose version a test moves.</summary>
public sealed class ProbeHost : ApiHost
{
    public ProbeVersion Version => Services.GetRequiredService<ProbeVersion>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Seeds:Load", "false");
        builder.ConfigureTestServices(services =>
        {
            services.AddProbes();
            services.AddSingleton<ProbeVersion>();
            services.AddSingleton<IDatasetVersion>(provider => provider.GetRequiredService<ProbeVersion>());
        });
    }
}

internal static class Probes
{
    /// <summary>The endpoints of this assembly, and their documentation.</summary>
    public static void AddProbes(this IServiceCollection services)
    {
        services.AddFastEndpoints(options =>
        {
            options.DisableAutoDiscovery = true;
            options.Assemblies = [typeof(Program).Assembly, typeof(ProbeHost).Assembly];
        });
        services.AddSingleton(XmlComments.Load(typeof(Program).Assembly, typeof(DefinitionAttribute).Assembly, typeof(ProbeHost).Assembly));
        services.ConfigureSwaggerGen(swagger => swagger.IncludeXmlComments(XmlComments.PathOf(typeof(ProbeHost).Assembly)));
    }
}

/// <summary>A dataset version that a test moves.</summary>
public sealed class ProbeVersion : IDatasetVersion
{
    public string Instance => "probe";

    public long Revision { get; set; } = 5;

    public long ReadRevision() => Revision;

    /// <summary>What the next answers find inside their transaction, where it differs from what is committed.</summary>
    public long? Read { get; set; }

    /// <summary>How many queries were run.</summary>
    public int Queries { get; private set; }

    public long ReadInTransaction()
    {
        Queries++;
        return Read ?? Revision;
    }
}
