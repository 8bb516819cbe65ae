using System.Net.Mime;
using System.Text.Json;
using CommunityToolkit.HighPerformance.Buffers;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Storage;
using FastEndpoints;
using Microsoft.Net.Http.Headers;

namespace DealTracker.Api.Http.Responses;

/// <summary>The ways an endpoint answers. Each stamps the revision it is given and sends 304 where the client's copy is right.</summary>
public static class SendExtensions
{
    /// <summary>A page of a list, with a <c>Link</c> header to the next one.</summary>
    public static Task PageAsync<T>(this IResponseSender send, ListPage<T> page, int limit) => send.PageAsync(null, page, limit);

    /// <summary>A page of a list, whose snapshot is closed before it is sent: a slow client holds none.</summary>
    internal static Task PageAsync<T>(this IResponseSender send, ReadSession? session, ListPage<T> page, int limit)
    {
        ArgumentNullException.ThrowIfNull(send);
        ArgumentNullException.ThrowIfNull(page);
        var next = page.Next is { } cursor ? send.HttpContext.NextUrl(cursor, page.Names) : null;
        if (next is not null)
            send.HttpContext.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        send.HttpContext.StampRevision(page.Revision);
        return send.JsonAsync(new ListResponse<T>
        {
            Data = page.Rows,
            PageInfo = new PageInfo { Limit = limit, Next = next },
            Meta = new ListMeta { Revision = page.Revision, Total = page.Total, Facets = page.Facets },
        }, session);
    }

    /// <summary>Sends a single record.</summary>
    public static Task RecordAsync<T>(this IResponseSender send, T data, long revision)
    {
        send.HttpContext.StampRevision(revision);
        return send.JsonAsync(new RecordResponse<T> { Data = data, Meta = new RecordMeta { Revision = revision } });
    }

    /// <summary>Sends data that is part of the program, such as its vocabularies.</summary>
    public static Task StaticAsync<T>(this IResponseSender send, T value) where T : notnull
    {
        send.HttpContext.StampStatic();
        return send.JsonAsync(value);
    }

    /// <summary>A stream in the representation that was asked for; saved, it is called <paramref name="name"/>.</summary>
    /// <param name="send">The endpoint's <c>Send</c>.</param>
    /// <param name="name">The file's name without its suffix: <c>deals</c>.</param>
    /// <param name="revision">The revision read inside the transaction that <paramref name="write"/> reads from.</param>
    /// <param name="write">Writes the body; synchronous writes fail. When it throws midway, the connection is cut.</param>
    public static async Task FileAsync(this IResponseSender send, string name, long revision, Func<Stream, CancellationToken, Task> write)
    {
        var context = send.HttpContext;
        context.StampRevision(revision);
        if (EntityTag.IsNotModified(context))
        {
            await context.Response.SendNotModifiedAsync(context.RequestAborted);
            return;
        }

        var representation = context.Representation();
        var disposition = new ContentDispositionHeaderValue(representation.IsRead ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment);
        disposition.SetHttpFileName($"{name}.{representation.Name}");
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.ContentType = representation.ContentType;
        context.MarkResponseStart();
        await write(context.Response.Body, context.RequestAborted);
    }

    private static async Task JsonAsync<T>(this IResponseSender send, T value, ReadSession? session = null) where T : notnull
    {
        var context = send.HttpContext;
        if (EntityTag.IsNotModified(context))
        {
            await context.Response.SendNotModifiedAsync(context.RequestAborted);
            return;
        }

        // Whole, with its length, in one write: it is in memory either way, and in pieces it would take a dozen.
        using var body = new ArrayPoolBufferWriter<byte>(1 << 16);
        await using (var writer = new Utf8JsonWriter(body, JsonFormat.WriterOptions)) JsonSerializer.Serialize(writer, value, JsonFormat.Options);
        session?.Dispose();
        context.Response.ContentType = Representation.Json.ContentType;
        context.Response.ContentLength = body.WrittenCount;
        context.MarkResponseStart();
        await context.Response.Body.WriteAsync(body.WrittenMemory, context.RequestAborted);
    }
}
