using DealTracker.Api.Http.Negotiation;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>A format in which a timeline is whole: how it is written, and what it cannot hold.</summary>
/// <param name="Write">Writes the body as the events are read.</param>
internal sealed record TimelineFormat(Representation Representation, Func<Stream, TimelineDocument, CancellationToken, Task> Write)
{
    private static readonly TimelineFormat[] All =
    [
        new(Representation.Ndjson, Ndjson.WriteAsync),
        new(Representation.TimelineJs, TimelineJs.WriteAsync) { LeavesOut = TimelineJsSlide.LeavesOut },
        new(Representation.TimelineJsCsv, TimelineJsCsv.WriteAsync) { LeavesOut = TimelineJsSlide.LeavesOut },
        new(Representation.ICalendar, ICalendar.WriteAsync) { LeavesOut = ICalendar.LeavesOut },
        new(Representation.JsonFeed, JsonFeed.WriteAsync) { ByChange = true },
        new(Representation.Atom, AtomFeed.WriteAsync) { ByChange = true },
    ];

    /// <summary>What every timeline offers, the default first.</summary>
    public static Representation[] Offered { get; } = [Representation.Json, Representation.Csv, .. All.Select(format => format.Representation)];

    /// <summary>Why the format cannot hold an event with a date of this shape; null when it can.</summary>
    public Func<DateShape, OmissionReason?> LeavesOut { get; init; } = _ => null;

    /// <summary>Whether it is ordered by when the record last changed, the newest first, instead of by <c>sort</c>.</summary>
    public bool ByChange { get; init; }

    public static TimelineFormat For(Representation representation) => All.Single(format => format.Representation == representation);
}
