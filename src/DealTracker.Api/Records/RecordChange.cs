namespace DealTracker.Api.Records;

/// <summary>Which record is meant.</summary>
public sealed record RecordRef(RecordKind Kind, string Id);

/// <summary>A record that a write creates or changes.</summary>
/// <param name="Record">Which one.</param>
/// <param name="Before">Its document before; null when it is new.</param>
/// <param name="After">Its document now.</param>
public sealed record RecordChange(RecordRef Record, string? Before, string After);
