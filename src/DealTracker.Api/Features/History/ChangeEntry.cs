using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealTracker.Api.Features.History;

/// <summary>An edit with the whole record after it.</summary>
public sealed record ChangeEntry : Edit
{
    public ChangeEntry()
    {
    }

    [SetsRequiredMembers]
    internal ChangeEntry(ChangeRow row) : base(row) => Document = row.Document is null ? null : JsonElement.Parse(row.Document);

    /// <summary>
    /// The record as a bundle writes it, an event with all its <c>deals</c>; null after a deletion or merge. What is not known
    /// is left out.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required JsonElement? Document { get; init; }
}
