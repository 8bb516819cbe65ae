using System.ComponentModel.DataAnnotations;

namespace DealTracker.Api.Storage;

/// <summary>Where the record is kept. Section <c>Database</c> of the settings.</summary>
public sealed record DatabaseSettings
{
    /// <summary>The SQLite file, absolute or under the working directory; created with its folder on first start.</summary>
    [Required]
    public string Path { get; init; } = System.IO.Path.Combine("data", "dealtracker.db");

    /// <summary>Seconds a write waits for its turn before it is answered with 503. 1 to 300.</summary>
    [Range(1, 300)]
    public int WriteWaitSeconds { get; init; } = 10;
}
