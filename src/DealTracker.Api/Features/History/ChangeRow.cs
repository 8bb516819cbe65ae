namespace DealTracker.Api.Features.History;

/// <summary>An edit with the document after it.</summary>
internal record ChangeRow
{
    /// <summary>What the kind of a record (<c>h.kind</c>) is sorted by: a record comes after those that it refers to.</summary>
    public const string RankOfKind = "CASE h.kind WHEN 'party' THEN 0 WHEN 'system' THEN 1 WHEN 'article' THEN 2 WHEN 'deal' THEN 3 ELSE 4 END";

    /// <summary>Why a record was deleted or merged, which happens once.</summary>
    public const string ReasonOfRemoval = """
        (SELECT r.reason FROM records r WHERE r.kind = h.kind AND r.id = h.id AND h.action IN ('delete', 'merge'))
        """;

    /// <summary>The columns of <c>h</c> (history).</summary>
    public const string Columns = $"""
        h.revision, {RankOfKind} AS kind_order, h.kind, h.id, h.action, h.actor, h.at, h.note,
            {ReasonOfRemoval} AS reason, h.superseded_by, h.document
        """;

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

/// <summary>An edit with the documents before and after it.</summary>
internal sealed record HistoryRow : ChangeRow
{
    public string? Before { get; init; }
}
