using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace DealTracker.Api.Features.History;

/// <summary>An edit with what it changed.</summary>
public sealed record HistoryEntry : Edit
{
    public HistoryEntry()
    {
    }

    [SetsRequiredMembers]
    internal HistoryEntry(HistoryRow row) : base(row) => Changes = DocumentDiff.Between(row.Before, row.Document);

    /// <summary>
    /// What is different. A new record has every field here, without a value before; a deleted one without a value after.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<FieldChange> Changes { get; init; }
}
