using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines;

namespace DealTracker.Api.Website.Markup;

/// <summary>The parameters of every page: those of the timelines, and what the lanes are.</summary>
internal abstract record HtmlPageRequest : TimelineFilter
{
    /// <summary>What makes a lane of the drawing; each page has a default of its own.</summary>
    public Lane? Lane { get; init; }
}
