namespace DealTracker.Api.Http.Responses;

/// <summary>How many records have one value of a facet.</summary>
public sealed record FacetCount
{
    /// <summary>The value, as the filter of the same name takes it.</summary>
    /// <example>IND</example>
    public required string Value { get; init; }

    /// <summary>Its name, for people.</summary>
    /// <example>India</example>
    public required string Label { get; init; }

    /// <summary>How many records.</summary>
    /// <example>3</example>
    public required long Count { get; init; }
}
