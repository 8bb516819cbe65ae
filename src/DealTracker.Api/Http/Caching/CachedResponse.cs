using DealTracker.Api.Http.Responses;
using Microsoft.Extensions.Primitives;

namespace DealTracker.Api.Http.Caching;

/// <summary>A response as it was sent: its headers and its compressed bytes.</summary>
/// <param name="Revision">The dataset revision that the body was read at.</param>
/// <param name="ETag">Its tag.</param>
/// <param name="Headers">Every header but those that the server adds.</param>
/// <param name="Body">The bytes.</param>
public sealed record CachedResponse(long Revision, string ETag, KeyValuePair<string, StringValues>[] Headers, byte[] Body)
{
    /// <summary>Its size in bytes, with an estimate for the headers.</summary>
    public int Size => Body.Length + 1500;

    /// <summary>Sends the response, or 304 if the client has it already.</summary>
    public Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        var notModified = EntityTag.IsIn(context.Request.Headers.IfNoneMatch, ETag);
        response.StatusCode = notModified ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
        foreach (var (name, value) in Headers)
        {
            if (!notModified || !name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase))
                response.Headers[name] = value;
        }

        if (notModified) return Task.CompletedTask;
        response.ContentLength = Body.Length;
        return response.Body.WriteAsync(Body, context.RequestAborted).AsTask();
    }
}
