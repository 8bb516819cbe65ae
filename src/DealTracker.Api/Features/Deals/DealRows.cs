namespace DealTracker.Api.Features.Deals;

/// <summary>A deal with the state that holds.</summary>
internal sealed record DealRow
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Summary { get; init; }
    public string? Note { get; init; }
    public required string UpdatedAt { get; init; }
    public required string Status { get; init; }
    public string? FirstDate { get; init; }
    public string? LastDate { get; init; }
    public long Events { get; init; }
    public long Sources { get; init; }
    public long Contested { get; init; }
}

internal sealed record DealKindRow
{
    public required string Deal { get; init; }
    public required string Kind { get; init; }
}

internal sealed record DealPartyRow
{
    public required string Deal { get; init; }
    public required string Party { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Role { get; init; }
    public string? Note { get; init; }
}

internal sealed record DealSystemRow
{
    public required string Deal { get; init; }
    public required string System { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }
}

internal sealed record DealEventRow
{
    public required string Deal { get; init; }
    public required string Event { get; init; }
}

internal sealed record DealSourceRow
{
    public required string Deal { get; init; }
    public required string Article { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public string? Origin { get; init; }
    public required string Kind { get; init; }
    public string? Published { get; init; }
    public string? Url { get; init; }
    public string? Reliability { get; init; }
    public long Events { get; init; }
}
