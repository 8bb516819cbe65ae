using DealTracker.Api.Queries.Export;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>One event a line, each as in the <c>data</c> of the JSON.</summary>
internal static class Ndjson
{
    public static Task WriteAsync(Stream body, TimelineDocument timeline, CancellationToken cancellation) =>
        NdjsonStream.WriteAsync(body, timeline.Events, cancellation);
}
