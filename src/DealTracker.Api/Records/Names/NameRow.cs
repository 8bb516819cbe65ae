namespace DealTracker.Api.Records.Names;

/// <summary>A name of a party or a system.</summary>
internal sealed record NameRow
{
    public required string NameKey { get; init; }
    public required string Id { get; init; }
    public required string Name { get; init; }
}
