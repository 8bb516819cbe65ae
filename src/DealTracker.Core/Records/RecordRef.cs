namespace DealTracker.Core.Records;

/// <summary>Which record is meant.</summary>
public sealed record RecordRef(RecordKind Kind, string Id);
