namespace DealTracker.Api.Curation.Seeds;

/// <summary>What is loaded at the start. Section <c>Seeds</c> of the settings.</summary>
public sealed record SeedSettings
{
    /// <summary>Whether the seeds are read at every start. Off, the record stays as it is.</summary>
    public bool Load { get; init; } = true;

    /// <summary>The folder of the YAML bundles, absolute or under the working directory; the program's own when empty.</summary>
    public string Path { get; init; } = "";
}
