using DealTracker.Api.Http.Caching;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Pipeline;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace DealTracker.Api.Hosting;

/// <summary>Registers the middleware that every request passes, from the outermost to the innermost.</summary>
public static class HttpSetup
{
    public static IServiceCollection AddDealTrackerHttp(this IServiceCollection services) => services
        .Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false)
        .ConfigureHttpJsonOptions(json => JsonFormat.Apply(json.SerializerOptions))
        .AddHostedService<WarmUp>()
        .AddDealTrackerCompression()
        .AddDealTrackerEndpoints();

    public static WebApplication UseDealTrackerHttp(this WebApplication app)
    {
        app.UseMiddleware<HeadRequests>();
        app.UseMiddleware<ResponseCacheMiddleware>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<CrossOrigin>();
        app.UseMiddleware<ProblemResponses>();
        app.UseResponseCompression();
        app.UseMiddleware<PathSuffix>();
        app.UseRouting();
        app.UseDealTrackerKeys();
        app.UseMiddleware<ContentNegotiation>();
        app.UseMiddleware<RequireContentType>();
        return app;
    }
}
