using System.ComponentModel.DataAnnotations;

namespace DealTracker.Api.Queries.Export;

/// <summary>What exports may take of the machine. Section <c>Exports</c> of the settings.</summary>
public sealed record ExportSettings
{
    /// <summary>How many are read at the same time, 1 to 64; 0 for one less than the processors, and at least one.</summary>
    [Range(0, 64)]
    public int AtOnce { get; init; }

    /// <summary>How many wait for their turn before the next is answered with 503. 0 to 1000.</summary>
    [Range(0, 1000)]
    public int Waiting { get; init; } = 16;

    /// <summary>Seconds that one may hold its snapshot before it is stopped with 503. 1 to 3600.</summary>
    [Range(1, 3600)]
    public int SecondsAtMost { get; init; } = 120;
}
