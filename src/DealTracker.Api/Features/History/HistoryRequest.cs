using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Queries;

namespace DealTracker.Api.Features.History;

/// <summary>Which page of a history.</summary>
public abstract record HistoryRequest
{
    /// <summary>How many edits a page holds.</summary>
    [Range(1, PagedRequest.HighestLimit)]
    public int Limit { get; init; } = PagedRequest.DefaultLimit;

    /// <summary>Where to go on: the <c>cursor</c> of the page's <c>next</c>. Opaque, and bound to the same record.</summary>
    [MaxLength(PagedRequest.LongestCursor)]
    public string? Cursor { get; init; }
}
