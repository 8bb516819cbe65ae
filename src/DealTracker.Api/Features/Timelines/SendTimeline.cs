using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>The answer of every timeline: a page of JSON, or all of it in another format.</summary>
internal static class SendTimeline
{
    private const string ByChange = "a feed is in the order of changes, the newest first";

    /// <param name="send">The endpoint's <c>Send</c>.</param>
    /// <param name="session">The snapshot that is read; closed by the caller.</param>
    /// <param name="select">Which events of a snapshot: what a name means is a matter of each.</param>
    public static Task TimelineAsync(
        this IResponseSender send, ReadSession session, TimelineFilter request, Func<ReadSession, (ResolvedFilter Filter, TimelineScope Subject)> select)
    {
        var (filter, subject) = select(session);
        var context = send.HttpContext;
        var representation = context.Representation();
        if (representation == Representation.Json)
        {
            var cursor = context.ReadCursor(request.Cursor, Code<TimelineSort>.Text(request.Sort), Code<SortOrder>.Text(request.Order), filter.Names);
            return send.PageAsync(session, EventList.JsonPage(session, filter, request, cursor), request.Limit);
        }

        request.RejectPaging(context);
        if (representation == Representation.Csv)
        {
            // The export reads a snapshot of its own when its turn comes; none is held while it waits.
            session.Dispose();
            return context.RequestServices.GetRequiredService<Exporter>().SendCsvAsync(send, subject.FileName, own => EventList.Export(select(own).Filter, request));
        }

        var format = TimelineFormat.For(representation);
        if (format.ByChange)
        {
            context.RejectParameters(ByChange, "sort", "order");
            request = request with { Sort = TimelineSort.Updated, Order = SortOrder.Desc };
        }

        var timeline = TimelineDocument.Create(context, session, filter, request, subject, format);
        if (timeline.LeftOut.Header is { } header) context.Response.Headers[OmittedEvents.HeaderName] = header;
        return send.FileAsync(subject.FileName, session.Revision, (body, ct) => format.Write(body, timeline, ct));
    }
}
