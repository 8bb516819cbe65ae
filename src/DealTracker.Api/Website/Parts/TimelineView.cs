using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Website.Parts;

/// <summary>The timeline of a page: the first events of its list, and where the API has the same set.</summary>
internal sealed record TimelineView
{
    private static readonly string[] NotOfTheApi = ["lane", "limit", "cursor"];
    private static readonly string[] WithoutOrder = [.. NotOfTheApi, "sort", "order"];

    public required HtmlPageContext Page { get; init; }
    public required HtmlPageRequest Request { get; init; }
    public required ResolvedFilter Filter { get; init; }
    public required ListPage<EventResponse> Events { get; init; }
    public required Lane Lane { get; init; }

    /// <summary>The page's lanes when the address names none.</summary>
    public required Lane UsualLane { get; init; }

    public required TimelineScope Scope { get; init; }

    /// <summary>The same events as CSV, whole.</summary>
    public string Csv => Api("timeline.csv", NotOfTheApi);

    /// <summary>The events that a calendar can represent.</summary>
    public string Calendar => Api("timeline.ics", NotOfTheApi);

    /// <summary>The same events as a feed, in the order in which the record changed.</summary>
    public string Feed => Api("timeline.atom", WithoutOrder);

    /// <summary>The same events as JSON, in pages.</summary>
    public string Json => Api("timeline", NotOfTheApi);

    /// <summary>How many there are by period and lane.</summary>
    public string Buckets => Api("timeline/buckets", WithoutOrder);

    /// <summary>The same view for a frame on another site.</summary>
    public string Embed => $"{Page.Origin}/embed{QueryLinks.Query([.. Pairs(["limit", "cursor", "lane"]), ("lane", Code<Lane>.Text(Lane))])}";

    /// <summary>The address of the page itself, without where the list begins.</summary>
    public string Address => $"{Page.Origin}{Page.Http.Request.Path.ToUriComponent()}{QueryLinks.Query(Own(["limit", "cursor"]))}";

    public static TimelineView Read(HtmlPageContext page, HtmlPageRequest request, Lane lane, TimelineScope scope)
    {
        var filter = scope.Apply(ResolvedFilter.Resolve(request, page.Session, page.Names));
        var order = EventList.OrderOf(request);
        var cursor = order.ReadCursor(page.Http, request.Cursor, filter.Names);
        var counted = request with { Include = new OneOrMore<Include>([Include.Total]) };
        return new TimelineView
        {
            Page = page,
            Request = request,
            Filter = filter,
            Events = EventList.Events.Page(page.Session, filter, counted, order, cursor),
            Lane = request.Lane ?? lane,
            UsualLane = lane,
            Scope = scope,
        };
    }

    private string Api(string path, string[] except) => $"/api/v1/{path}{QueryLinks.Query(Pairs(except))}";

    private IEnumerable<(string Name, string Value)> Pairs(string[] except) =>
        Scope is { Parameter: { } name, Id: { } id } ? Own(except).Prepend((name, id)) : Own(except);

    private IEnumerable<(string Name, string Value)> Own(string[] except) =>
        QueryLinks.Pairs(Page.Http.Request).Where(pair => !except.Contains(pair.Name));
}
