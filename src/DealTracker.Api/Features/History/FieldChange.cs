using System.Text.Json;

namespace DealTracker.Api.Features.History;

/// <summary>One difference between a record before and after an edit.</summary>
public sealed record FieldChange
{
    /// <summary>JSON pointer to the value in the record's document; an index counts in the document that has the item.</summary>
    /// <example>/summary</example>
    public required string Path { get; init; }

    /// <summary>The value before; null when there was none.</summary>
    public required JsonElement? Before { get; init; }

    /// <summary>The value after; null when there is none.</summary>
    public required JsonElement? After { get; init; }
}
