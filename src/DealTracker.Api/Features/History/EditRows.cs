namespace DealTracker.Api.Features.History;

/// <summary>An edit with the document before it.</summary>
internal sealed record HistoryRow
{
    public long Revision { get; init; }
    public long KindOrder { get; init; }
    public required string Kind { get; init; }
    public required string Id { get; init; }
    public required string Action { get; init; }
    public required string Actor { get; init; }
    public required string At { get; init; }
    public string? Note { get; init; }
    public string? Reason { get; init; }
    public string? SupersededBy { get; init; }
    public string? Document { get; init; }
    public string? Before { get; init; }
}

/// <summary>What a revision made of a record.</summary>
internal sealed record RevisionChangeRow
{
    public required string Kind { get; init; }
    public required string Id { get; init; }
    public required string Document { get; init; }
    public string? Before { get; init; }
}

/// <summary>An edit with the document after it.</summary>
internal sealed record ChangeRow
{
    public long Revision { get; init; }
    public long KindOrder { get; init; }
    public required string Kind { get; init; }
    public required string Id { get; init; }
    public required string Action { get; init; }
    public required string Actor { get; init; }
    public required string At { get; init; }
    public string? Note { get; init; }
    public string? Reason { get; init; }
    public string? SupersededBy { get; init; }
    public string? Document { get; init; }
}
