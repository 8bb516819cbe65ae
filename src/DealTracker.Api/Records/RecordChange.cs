using DealTracker.Core.Records;

namespace DealTracker.Api.Records;

/// <summary>A record that a write creates or changes.</summary>
/// <param name="Record">Which record.</param>
/// <param name="Before">Its document before; null when it is new.</param>
/// <param name="After">Its document now.</param>
public sealed record RecordChange(RecordRef Record, string? Before, string After);
