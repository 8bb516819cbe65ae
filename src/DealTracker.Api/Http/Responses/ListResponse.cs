using System.Text.Json.Serialization;

namespace DealTracker.Api.Http.Responses;

/// <summary>A page of a list.</summary>
public sealed record ListResponse<T>
{
    /// <summary>The records of this page, in the order asked for.</summary>
    public required IReadOnlyList<T> Data { get; init; }

    /// <summary>Where in the list this page is.</summary>
    [JsonPropertyName("page")]
    public required PageInfo PageInfo { get; init; }

    /// <summary>About the answer.</summary>
    public required ListMeta Meta { get; init; }
}

/// <summary>Where in a list a page is.</summary>
public sealed record PageInfo
{
    /// <summary>How many records a page holds at most.</summary>
    /// <example>50</example>
    public required int Limit { get; init; }

    /// <summary>The address of the next page; null on the last. Following it to the end gives each record exactly once.</summary>
    public required string? Next { get; init; }
}

/// <summary>About a page of a list.</summary>
public sealed record ListMeta
{
    /// <summary>The state of the dataset this was read from. It grows by one with every change.</summary>
    /// <example>1</example>
    public required long Revision { get; init; }

    /// <summary>With <c>include=total</c>: how many records the filters match.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Total { get; init; }

    /// <summary>With <c>facets</c>: how many records each value has under the filters, by facet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Facets { get; init; }
}
