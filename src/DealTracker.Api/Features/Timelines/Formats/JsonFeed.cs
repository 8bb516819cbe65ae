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
        timeline.Events.Select(dealEvent => Item(timeline, dealEvent)),
        cancellation);

    private static JsonFeedItem Item(TimelineDocument timeline, EventResponse dealEvent) => new()
    {
        Id = FeedId.For(dealEvent),
        Url = timeline.AddressOf(dealEvent),
        ExternalUrl = dealEvent.Citations.Select(citation => citation.Article.Url).FirstOrDefault(url => url is not null),
        Title = EventProse.HeadlineOf(dealEvent),
        ContentHtml = EventProse.From(dealEvent, withDate: true).ToHtml(),
        DateModified = dealEvent.UpdatedAt,
        Tags = [Code<EventType>.Text(dealEvent.Type), Code<Modality>.Text(dealEvent.Modality), .. dealEvent.Parties.Select(party => party.Code).Distinct(),
            .. dealEvent.Systems.Select(system => system.Id)],
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
