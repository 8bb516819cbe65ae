namespace DealTracker.Api.Queries.Lists;

/// <summary>What every list of names reads of a record; the records that derive from it add columns of their own.</summary>
internal abstract record NamedRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string SortKey { get; init; }
    public long Deals { get; init; }
    public long Events { get; init; }
}

/// <summary>Another name of a record.</summary>
internal sealed record AliasRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
}
