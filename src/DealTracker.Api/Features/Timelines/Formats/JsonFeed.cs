using DealTracker.Api.Features.Events;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>
/// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) of what changed in the record. An item has no <c>date_published</c>: the
/// date of the event stands in its text.
/// </summary>
internal static class JsonFeed
{
    public static Task WriteAsync(Stream body, TimelineDocument timeline, CancellationToken cancellation) => FormatJson.WriteAsync(
        body,
        json =>
        {
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", timeline.Title);
            json.WriteString("description", timeline.Description);
            json.WriteString("home_page_url", $"{timeline.Root}/");
            json.WriteString("feed_url", timeline.Self);
            json.WriteString("language", "en");
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", "DealTracker");
            json.WriteEndObject();
            json.WriteEndArray();
        },
        "items",
        timeline.Events.Select(one => Item(timeline, one)),
        cancellation);

    private static JsonFeedItem Item(TimelineDocument timeline, EventResponse one) => new()
    {
        Id = FeedId.For(one),
        Url = timeline.AddressOf(one),
        ExternalUrl = one.Citations.Select(citation => citation.Article.Url).FirstOrDefault(url => url is not null),
        Title = EventProse.HeadlineOf(one),
        ContentHtml = EventProse.From(one, withDate: true).ToHtml(),
        DateModified = one.UpdatedAt,
        Tags = [Code<EventType>.Text(one.Type), Code<Modality>.Text(one.Modality), .. one.Parties.Select(party => party.Code).Distinct(),
            .. one.Systems.Select(system => system.Id)],
    };
}

internal sealed record JsonFeedItem
{
    public required string Id { get; init; }
    public required string Url { get; init; }
    public string? ExternalUrl { get; init; }
    public required string Title { get; init; }
    public required string ContentHtml { get; init; }
    public required string DateModified { get; init; }
    public required IReadOnlyList<string> Tags { get; init; }
}
