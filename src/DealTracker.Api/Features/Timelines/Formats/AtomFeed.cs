using System.Text;
using System.Xml;
using System.Xml.Linq;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>
/// Atom (RFC 4287) of what changed in the record. <c>updated</c> is when the record changed; the date of the event stands in the text.
/// </summary>
internal static class AtomFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static async Task WriteAsync(Stream body, TimelineDocument timeline, CancellationToken cancellation)
    {
        var settings = new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };
        await using var xml = XmlWriter.Create(body, settings);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "feed", Atom.NamespaceName);
        foreach (var element in Head(timeline)) await element.WriteToAsync(xml, cancellation);
        foreach (var dealEvent in timeline.Events) await Entry(timeline, dealEvent).WriteToAsync(xml, cancellation);
        await xml.WriteEndElementAsync();
        await xml.FlushAsync();
    }

    private static IEnumerable<XElement> Head(TimelineDocument timeline) =>
    [
        new(Atom + "id", FeedId.For(timeline)),
        Text("title", timeline.Title),
        Text("subtitle", timeline.Description),
        new(Atom + "updated", timeline.UpdatedAt),
        new(Atom + "author", new XElement(Atom + "name", "DealTracker")),
        Link("self", timeline.Self, Representation.Atom.MediaType),
        Link("alternate", timeline.Json, Representation.Json.MediaType),
    ];

    private static XElement Entry(TimelineDocument timeline, EventResponse dealEvent)
    {
        var prose = EventProse.From(dealEvent, withDate: true);
        return new XElement(Atom + "entry",
            new XElement(Atom + "id", FeedId.For(dealEvent)),
            Text("title", prose.Headline),
            new XElement(Atom + "updated", dealEvent.UpdatedAt),
            Link("alternate", timeline.AddressOf(dealEvent), Representation.Json.MediaType),
            prose.Articles.Select(article => article.Url).OfType<string>().Distinct().Select(url => Link("via", url, null)),
            new XElement(Atom + "category", new XAttribute("term", Code<EventType>.Text(dealEvent.Type))),
            new XElement(Atom + "category", new XAttribute("term", Code<Modality>.Text(dealEvent.Modality))),
            new XElement(Atom + "content", new XAttribute("type", "html"), Allowed(prose.ToHtml())));
    }

    private static XElement Text(string name, string text) => new(Atom + name, Allowed(text));

    private static XElement Link(string relation, string address, string? mediaType) => new(Atom + "link",
        new XAttribute("rel", relation), mediaType is null ? null : new XAttribute("type", mediaType), new XAttribute("href", Allowed(address)));

    /// <summary>XML has no way to write some characters, such as U+FFFE; the writer would fail.</summary>
    private static string Allowed(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
