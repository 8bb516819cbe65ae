using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Requests;

namespace DealTracker.Api.Queries;

/// <summary>A request for a list with pages. Its parameters are documented after those that choose the records.</summary>
public abstract record PagedRequest
{
    internal const int DefaultLimit = 50;

    internal const int HighestLimit = 500;

    internal const int LongestCursor = 2000;

    /// <summary>How many records a page holds.</summary>
    [Range(1, HighestLimit), Display(Order = 1)]
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>Where to go on: the <c>cursor</c> of the page's <c>next</c>.</summary>
    [MaxLength(LongestCursor), Display(Order = 1)]
    public string? Cursor { get; init; }

    /// <summary>What to add.</summary>
    [Display(Order = 1)]
    public OneOrMore<Include> Include { get; init; } = OneOrMore<Include>.None;
}
