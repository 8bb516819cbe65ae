using System.Text.Json;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>
/// TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). Undated events are counted on the first slide. There are no
/// media: TimelineJS would show the address of an article as a picture; the articles are linked in the text.
/// </summary>
internal static class TimelineJs
{
    public static Task WriteAsync(Stream body, TimelineDocument timeline, CancellationToken cancellation) => FormatJson.WriteAsync(
        body,
        json =>
        {
            json.WriteString("scale", "human");
            json.WritePropertyName("title");
            JsonSerializer.Serialize(json, new { UniqueId = "title", Text = TimelineJsText.Title(timeline) }, FormatJson.Options);
        },
        "events",
        timeline.Events.Select(TimelineJsSlide.From),
        cancellation);
}
