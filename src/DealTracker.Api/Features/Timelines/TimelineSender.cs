using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records.Names;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>The answer of every timeline: a page of JSON, or all of it in another format.</summary>
public sealed class TimelineSender(Database database, NameResolver names, Exporter exporter)
{
    private const string ByChange = "a feed is in the order of changes, the newest first";

    /// <param name="send">The endpoint's <c>Send</c>.</param>
    /// <param name="scopeOf">Says what the timeline is of, as a snapshot has it.</param>
    internal async Task SendAsync(IResponseSender send, TimelineFilter request, Func<ReadSession, TimelineScope> scopeOf)
    {
        var context = send.HttpContext;
        var representation = context.Representation();
        if (representation == Representation.Csv)
        {
            // The export opens its snapshot when its turn comes; none is held while it waits.
            await exporter.SendCsvAsync(send, snapshot =>
            {
                var (csvScope, csvFilter) = Resolve(snapshot);
                request.RejectPaging(context);
                return (csvScope.FileName, EventList.Export(csvFilter, request));
            });
            return;
        }

        using var session = database.BeginRead();
        var (scope, filter) = Resolve(session);
        if (representation == Representation.Json)
        {
            var order = EventList.OrderOf(request);
            var cursor = order.ReadCursor(context, request.Cursor, filter.Names);
            await send.PageAsync(session, EventList.Events.JsonPage(session, filter, request, order, cursor), request.Limit);
            return;
        }

        request.RejectPaging(context);
        var format = TimelineFormat.For(representation);
        if (format.ByChange) context.RejectParameters(ByChange, "sort", "order");
        var asked = format.ByChange ? request with { Sort = TimelineSort.Updated, Order = SortOrder.Desc } : request;
        var timeline = TimelineDocument.Create(context, session, filter, asked, scope, format);
        if (timeline.Omitted.Header is { } header) context.Response.Headers[OmittedEvents.HeaderName] = header;
        await send.FileAsync(scope.FileName, session.Revision, (body, ct) => format.Write(body, timeline, ct));

        (TimelineScope Scope, ResolvedFilter Filter) Resolve(ReadSession snapshot)
        {
            var found = scopeOf(snapshot);
            return (found, found.Apply(ResolvedFilter.Resolve(request, snapshot, names)));
        }
    }
}
