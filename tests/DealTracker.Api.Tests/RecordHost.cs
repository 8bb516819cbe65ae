using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Imports;
using DealTracker.Api.Records;
using DealTracker.Api.Tests.Storage;
using DealTracker.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests;

/// <summary>The program over a small record of its own, which tests add to. Tests of one class keep apart by their ids.</summary>
public sealed class RecordHost : ApiHost, IAsyncLifetime
{
    public RecordHost()
    {
    }

    internal RecordHost(TestDatabase database) : base(database)
    {
    }

    public Clock Clock { get; } = new();

    internal Database Database => Services.GetRequiredService<Database>();

    internal long Revision => Database.ReadRevision();

    public async ValueTask InitializeAsync() => await AddAsync(Given.World);

    /// <summary>Imports records that must be right.</summary>
    internal async Task<ImportReport> AddAsync(params object[] records)
    {
        var report = await ImportAsync(Given.Bundle(records));
        Assert.Empty(report.Errors);
        return report;
    }

    /// <summary>Imports as a curator.</summary>
    internal Task<ImportReport> ImportAsync(params BundleFile[] files) =>
        Services.GetRequiredService<ImportBundle>().RunAsync(files, new Authorship("curator", "for the test"));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Seeds:Load", "false");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
