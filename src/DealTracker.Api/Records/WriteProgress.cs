namespace DealTracker.Api.Records;

/// <summary>How far an import is.</summary>
/// <param name="Step">What it is at.</param>
/// <param name="Done">How much of this step is done.</param>
/// <param name="Total">How much this step is in all.</param>
public sealed record WriteProgress(ImportStep Step, long Done, long Total);

/// <summary>What an import does, in this order.</summary>
public enum ImportStep
{
    /// <summary>In characters or bytes of the files, each counted as often as it is read.</summary>
    Read,

    /// <summary>In events and deals. Checking comes first and is not counted.</summary>
    Write,
}
