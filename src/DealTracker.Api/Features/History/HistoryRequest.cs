using System.ComponentModel.DataAnnotations;

namespace DealTracker.Api.Features.History;

/// <summary>Which page of a history.</summary>
public abstract record HistoryRequest
{
    /// <summary>How many edits a page holds.</summary>
    [Range(1, 500)]
    public int Limit { get; init; } = 50;

    /// <summary>Where to go on: the <c>cursor</c> of the page's <c>next</c>. Opaque, and bound to the same record.</summary>
    [MaxLength(2000)]
    public string? Cursor { get; init; }
}
