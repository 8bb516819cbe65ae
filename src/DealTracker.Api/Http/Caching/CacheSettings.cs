using System.ComponentModel.DataAnnotations;

namespace DealTracker.Api.Http.Caching;

/// <summary>What is kept of answers. Section <c>Cache</c> of the settings.</summary>
public sealed record CacheSettings
{
    /// <summary>Megabytes of finished answers that are kept at most, 0 to 4096; 0 keeps none.</summary>
    [Range(0, 4096)]
    public int Megabytes { get; init; } = 64;

    internal long Bytes => Megabytes * 1024L * 1024L;
}
