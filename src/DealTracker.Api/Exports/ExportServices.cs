namespace DealTracker.Api.Exports;

/// <summary>What makes files.</summary>
public static class ExportServices
{
    public static IServiceCollection AddDealTrackerExports(this IServiceCollection services) => services.AddSingleton<Exporter>();
}
