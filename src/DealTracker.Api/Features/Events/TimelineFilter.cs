using DealTracker.Api.Queries;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Features.Events;

/// <summary>Filters, order and pages of a timeline.</summary>
public abstract record TimelineFilter : PagedFilter
{
    /// <summary>By what to sort.</summary>
    public TimelineSort Sort { get; init; } = TimelineSort.Date;

    /// <summary>In which order. Undated events come last in either.</summary>
    public SortOrder Order { get; init; } = SortOrder.Asc;
}

/// <summary>By what a timeline is sorted.</summary>
public enum TimelineSort
{
    [Definition("By the event's date: ascending by its first possible day, descending by its last.")] Date,
    [Definition("By when the record last changed.")] Updated,
}
