using DealTracker.Api.Http.Negotiation;
using Microsoft.AspNetCore.ResponseCompression;

namespace DealTracker.Api.Http.Pipeline;

/// <summary>Brotli and gzip for every representation, also over HTTPS: no answer holds a secret that its length could betray.</summary>
public static class Compression
{
    public static IServiceCollection AddDealTrackerCompression(this IServiceCollection services) =>
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            // Entity tags count on every representation being here.
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Union(Representation.All.Select(representation => representation.MediaType));
        });
}
