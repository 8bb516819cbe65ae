using DealTracker.Api.Exports;
using DealTracker.Api.Filters;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Storage;
using DealTracker.Core.Codes;
using FastEndpoints;

namespace DealTracker.Api.Timelines;

/// <summary>The answer of every timeline: a page of JSON, or all of it as CSV.</summary>
internal static class SendTimeline
{
    /// <param name="send">The endpoint's <c>Send</c>.</param>
    /// <param name="session">The snapshot the filter was resolved in; closed by the caller.</param>
    /// <param name="name">The name of a saved file, without its suffix.</param>
    public static async Task TimelineAsync(this IResponseSender send, ReadSession session, ResolvedFilter filter, TimelineFilter request, string name)
    {
        if (send.HttpContext.Representation() == Representation.Csv)
        {
            request.RefusePaging(send.HttpContext);
            var (sql, parameters) = TimelineQuery.Export(filter, request);
            await send.FileAsync(name, session.Revision, (body, ct) => CsvStream.WriteAsync(body, session, sql, parameters, ct));
            return;
        }

        var cursor = send.HttpContext.ReadCursor(request.Cursor, Code<TimelineSort>.Text(request.Sort), Code<SortOrder>.Text(request.Order));
        await send.PageAsync(TimelineQuery.Page(session, filter, request, cursor), request.Limit);
    }
}
