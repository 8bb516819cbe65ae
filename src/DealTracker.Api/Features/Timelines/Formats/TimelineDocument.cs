using Dapper;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Queries;
using DealTracker.Storage;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>A whole timeline, as the formats write it.</summary>
internal sealed record TimelineDocument
{
    /// <summary>For people: <c>DealTracker: S-400 for India</c>, with the filters.</summary>
    public required string Title { get; init; }

    /// <summary>Where this server is, without a slash at the end.</summary>
    public required string Root { get; init; }

    /// <summary>The address that was asked, absolute.</summary>
    public required string Self { get; init; }

    /// <summary>Path and filters, the same in every format and on every host.</summary>
    public required string Address { get; init; }

    /// <summary>When one of its events last changed, UTC; when the record began, where there is none.</summary>
    public required string UpdatedAt { get; init; }

    public required OmittedEvents Omitted { get; init; }

    /// <summary>The events that the format holds, in its order. They are read while they are enumerated, once.</summary>
    public required IEnumerable<EventResponse> Events { get; init; }

    /// <summary>What the timeline is, and what is missing in this format.</summary>
    public string Description => Omitted.Sentence is { } missing ? $"{About} {missing}" : About;

    /// <summary>The same timeline as JSON.</summary>
    public string Json => $"{Root}{Address}";

    private const string About = "Arms and military-cooperation deals, each event with the articles that say so.";

    public static TimelineDocument Create(
        HttpContext context, ReadSession session, ResolvedFilter filter, TimelineFilter request, TimelineScope scope, TimelineFormat format)
    {
        var shapes = EventList.Shapes(session, filter);
        var filters = QueryPairs.Parse(context.Request.QueryString).Where(pair => pair.Name != FormatParameter.Name).ToList();
        var name = scope.Name(session);
        return new TimelineDocument
        {
            Title = filters.Count == 0
                ? $"DealTracker: {name}" : $"DealTracker: {name} ({string.Join(", ", filters.Select(pair => $"{pair.Name} {pair.Value}"))})",
            Root = $"{context.Origin()}{context.Request.PathBase}",
            Self = $"{context.Origin()}{context.Request.PathBase}{context.OriginalPath().ToUriComponent()}{context.Request.QueryString.ToUriComponent()}",
            Address = context.Request.Path.ToUriComponent()
                + QueryString.Create(filters.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value))).ToUriComponent(),
            UpdatedAt = shapes.Max(row => row.UpdatedAt) ?? Began(session),
            Omitted = OmittedEvents.Create(shapes, format.LeavesOut),
            Events = EventList.All(session, filter, request).Where(dealEvent => format.LeavesOut(DateShape.From(dealEvent.Date)) is null),
        };
    }

    /// <summary>The address of an event in the API.</summary>
    public string AddressOf(EventResponse dealEvent) => $"{Root}{ApiRoute.Prefix}/events/{dealEvent.Id}";

    private static string Began(ReadSession session) =>
        session.Connection.QuerySingle<string>("SELECT created_at FROM dataset WHERE id = 1", transaction: session.Transaction);
}
