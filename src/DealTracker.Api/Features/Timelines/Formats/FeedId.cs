using DealTracker.Api.Features.Events;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>Ids of feeds and calendars. They name no host: the same record has the same id wherever it is served.</summary>
internal static class FeedId
{
    /// <summary>A tag URI (RFC 4151).</summary>
    public static string For(EventResponse one) => $"tag:dealtracker,2026:events/{one.Id}";

    /// <summary>A tag URI (RFC 4151) of the timeline with its filters.</summary>
    public static string For(TimelineDocument timeline) => $"tag:dealtracker,2026:{timeline.Address.TrimStart('/')}";

    /// <summary>The UID of a calendar entry.</summary>
    public static string CalendarUid(EventResponse one) => $"{one.Id}@dealtracker";
}
