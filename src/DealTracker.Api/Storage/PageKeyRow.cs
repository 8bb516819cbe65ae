namespace DealTracker.Api.Storage;

/// <summary>What a page of a list is made of: which records, where they stand, and which revision changed what they show.</summary>
internal sealed record PageKeyRow
{
    public required string Id { get; init; }
    public required string SortKey { get; init; }
    public long ChangedIn { get; init; }
}
