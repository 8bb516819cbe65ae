using System.ComponentModel.DataAnnotations;

namespace DealTracker.Api.Http.Caching;

/// <summary>The settings of the response cache. Section <c>Cache</c> of the settings.</summary>
public sealed record CacheSettings
{
    /// <summary>The most megabytes that cached responses take, 0 to 4096; 0 turns the cache off.</summary>
    [Range(0, 4096)]
    public int Megabytes { get; init; } = 64;

    internal long Bytes => Megabytes * 1024L * 1024L;
}
