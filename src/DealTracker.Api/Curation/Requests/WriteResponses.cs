using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using FastEndpoints;

namespace DealTracker.Api.Curation.Requests;

/// <summary>The responses of write operations.</summary>
internal static class WriteResponses
{
    /// <summary>201 with the address of the new record.</summary>
    /// <param name="collection">The path of its kind: <c>deals</c>.</param>
    public static Task CreatedAsync<T>(this IResponseSender send, string collection, WriteResult<T> result) where T : class
    {
        var root = $"{send.HttpContext.Request.PathBase}{ApiRoute.Prefix}";
        send.HttpContext.Response.Headers.Location = $"{root}/{collection}/{Uri.EscapeDataString(result.Id)}";
        return send.WrittenAsync(result, StatusCodes.Status201Created);
    }

    /// <summary>The record as it is now.</summary>
    public static async Task WrittenAsync<T>(this IResponseSender send, WriteResult<T> result, int status = StatusCodes.Status200OK) where T : class
    {
        send.HttpContext.StampRevision(result.Revision);
        await send.HttpContext.Response.SendAsync(
            new RecordResponse<T> { Data = result.Record, Meta = new RecordMeta { Revision = result.Revision } }, status,
            cancellation: send.HttpContext.RequestAborted);
    }

    /// <summary>The record that was taken out of use.</summary>
    public static async Task RemovedAsync(this IResponseSender send, RemovedRecord removed)
    {
        send.HttpContext.StampRevision(removed.Revision);
        await send.HttpContext.Response.SendAsync(
            new RecordResponse<RemovedRecord> { Data = removed, Meta = new RecordMeta { Revision = removed.Revision } },
            cancellation: send.HttpContext.RequestAborted);
    }
}

/// <summary>A record as it was written.</summary>
/// <param name="Record">The record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Revision">The revision in which it is so.</param>
public sealed record WriteResult<T>(T Record, string Id, long Revision);

/// <summary>A record that was taken out of use.</summary>
/// <param name="Id">Its id, which stays taken.</param>
/// <param name="Reason">Why.</param>
/// <param name="SupersededBy">The record its id leads to; null when it was deleted.</param>
/// <param name="Revision">The revision in which that was done.</param>
public sealed record RemovedRecord(string Id, string Reason, string? SupersededBy, long Revision);
