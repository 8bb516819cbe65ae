using DealTracker.Api.Records.Names;

namespace DealTracker.Api.Http.Responses;

/// <summary>The result of a list query for <c>Send.PageAsync</c>: the rows of a page and the values read in the same transaction.</summary>
public sealed record ListPage<T>
{
    public required IReadOnlyList<T> Rows { get; init; }

    /// <summary>The revision read inside the transaction that read the rows.</summary>
    public required long Revision { get; init; }

    /// <summary>The place after the last row; null when there is nothing after it.</summary>
    public Cursor? Next { get; init; }

    /// <summary>What names meant when the rows were read; none where the request has no names.</summary>
    internal NameSet Names { get; init; } = NameSet.None;

    public long? Total { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Facets { get; init; }
}
