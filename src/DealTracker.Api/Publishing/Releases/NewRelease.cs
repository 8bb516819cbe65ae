using System.ComponentModel.DataAnnotations;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>A release to be made of the record as it is now.</summary>
public sealed record NewRelease
{
    /// <summary>The year and a number within it.</summary>
    /// <example>2026.1</example>
    [RegularExpression(@"^[0-9]{4}\.[1-9][0-9]{0,2}$")]
    public required string Version { get; init; }

    /// <summary>What is new in it, for its README.</summary>
    [MaxLength(2000)]
    public string? Note { get; init; }

    /// <summary>A DOI that was reserved for it, without https://doi.org/.</summary>
    [MaxLength(200)]
    [RegularExpression(@"^10\.[0-9]{4,9}/\S+$")]
    public string? Doi { get; init; }
}
