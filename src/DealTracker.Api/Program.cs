using DealTracker.Api.Cli;
using DealTracker.Api.Hosting;
using DealTracker.Api.Hosting.OpenApi;
using DealTracker.Api.Http.Pipeline;

if (await Commands.RunAsync(args) is { } exitCode) return exitCode;

try
{
    var builder = HostSettings.CreateBuilder(args);
    builder.AddRecord();
    builder.Services.AddDealTrackerKeys();
    builder.Services.AddDealTrackerHttp();
    builder.Services.AddDealTrackerOpenApi();
    builder.Services.AddDealTrackerCuration();
    builder.Services.AddDealTrackerExports();
    builder.Services.AddDealTrackerHealth();

    await using var app = builder.Build();
    var loaded = await app.OpenRecordAsync();
    app.UseDealTrackerHttp();
    app.UseDealTrackerOpenApi();
    app.UseDealTrackerEndpoints();
    app.MapDealTrackerHealth();
    app.MapDealTrackerPages();
    app.AnnounceStart(loaded);
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (StartupErrors.Describe(e) is { } line)
{
    await Console.Error.WriteLineAsync(line);
    return 1;
}
