namespace DealTracker.Api.Features.Events;

/// <summary>An event with the state that holds.</summary>
internal sealed record EventRow
{
    public required string Id { get; init; }
    public required string Type { get; init; }
    public required string Modality { get; init; }
    public string? Date { get; init; }
    public string? StatedOn { get; init; }
    public required string Statement { get; init; }
    public string? Place { get; init; }
    public string? Note { get; init; }
    public required string UpdatedAt { get; init; }
    public long Sources { get; init; }
    public long DateContested { get; init; }
    public long FiguresContested { get; init; }
    public long Denied { get; init; }
    public long Corrected { get; init; }
}

internal sealed record EventDealRow
{
    public required string Event { get; init; }
    public required string Deal { get; init; }
    public required string Title { get; init; }
    public required string Status { get; init; }
}

internal sealed record EventPartyRow
{
    public required string Event { get; init; }
    public required string Party { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Role { get; init; }
}

internal sealed record EventSystemRow
{
    public required string Event { get; init; }
    public required string System { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }
}

internal sealed record CitationRow
{
    public required string Event { get; init; }
    public required string Article { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public string? Origin { get; init; }
    public required string Kind { get; init; }
    public string? Published { get; init; }
    public string? Url { get; init; }
    public string? Reliability { get; init; }
    public long? Paragraph { get; init; }
    public string? Quote { get; init; }
    public string? AttributedTo { get; init; }
    public string? StatedDate { get; init; }
    public string? DateAsReported { get; init; }
    public long? Credibility { get; init; }
    public required string Rank { get; init; }
    public string? Reason { get; init; }
}

internal sealed record FigureRow
{
    public required string Event { get; init; }
    public required string Article { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public string? Origin { get; init; }
    public required string Kind { get; init; }
    public string? Published { get; init; }
    public string? Url { get; init; }
    public string? Reliability { get; init; }
    public required string Measure { get; init; }
    public required string Low { get; init; }
    public required string High { get; init; }
    public long Approximate { get; init; }
    public string? Currency { get; init; }
    public string? Unit { get; init; }
    public long CurrencyUncertain { get; init; }
    public string? AsReported { get; init; }
    public string? System { get; init; }
    public required string Rank { get; init; }
    public string? Reason { get; init; }
}

internal sealed record RelationRow
{
    public required string Event { get; init; }
    public required string Other { get; init; }
    public required string Kind { get; init; }
}
