using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;

namespace DealTracker.Api.Queries;

/// <summary>A filtered list with pages.</summary>
public abstract record PagedFilter : RecordFilter
{
    private static readonly string[] OfPages = ["limit", "cursor", "include", "facets"];

    /// <summary>How many records a page holds.</summary>
    [Range(1, PagedRequest.HighestLimit)]
    public int Limit { get; init; } = PagedRequest.DefaultLimit;

    /// <summary>Where to go on: the <c>cursor</c> of the page's <c>next</c>. Opaque, and bound to the same filters and order.</summary>
    [MaxLength(PagedRequest.LongestCursor)]
    public string? Cursor { get; init; }

    /// <summary>What to add.</summary>
    public OneOrMore<Include> Include { get; init; } = OneOrMore<Include>.None;

    /// <summary>Counts to add, over all records that the filters match.</summary>
    public OneOrMore<Facet> Facets { get; init; } = OneOrMore<Facet>.None;

    /// <exception cref="ProblemException">A parameter of pages was given with a format that has none: 400.</exception>
    internal void RejectPaging(HttpContext context) => context.RejectPaging(OfPages);
}
