using DealTracker.Api.Queries.Projections;

namespace DealTracker.Api.Features.Events;

/// <summary>The JSON of events that is stored beside their tables.</summary>
internal static class EventProjections
{
    /// <summary>An event, alike in timelines and by itself.</summary>
    public static readonly Projection Event = new("event_projections", "events", EventTables.Read);
}
