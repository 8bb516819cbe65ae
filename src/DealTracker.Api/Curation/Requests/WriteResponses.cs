using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using FastEndpoints;

namespace DealTracker.Api.Curation.Requests;

/// <summary>The answers to writes.</summary>
internal static class WriteResponses
{
    /// <summary>201 with the address of the new record.</summary>
    /// <param name="collection">Where records of its kind are: <c>deals</c>.</param>
    public static Task CreatedAsync<T>(this IResponseSender send, string collection, WriteResult<T> written) where T : class
    {
        send.HttpContext.Response.Headers.Location = $"{send.HttpContext.Request.PathBase}{ApiRoute.Prefix}/{collection}/{Uri.EscapeDataString(written.Id)}";
        return send.WrittenAsync(written, StatusCodes.Status201Created);
    }

    /// <summary>The record as it is now.</summary>
    public static async Task WrittenAsync<T>(this IResponseSender send, WriteResult<T> written, int status = StatusCodes.Status200OK) where T : class
    {
        send.HttpContext.StampRevision(written.Revision);
        await send.HttpContext.Response.SendAsync(
            new RecordResponse<T> { Data = written.Record, Meta = new RecordMeta { Revision = written.Revision } }, status, cancellation: send.HttpContext.RequestAborted);
    }

    /// <summary>What became of a record that was taken out of use.</summary>
    public static async Task RemovedAsync(this IResponseSender send, RemovedRecord removed)
    {
        send.HttpContext.StampRevision(removed.Revision);
        await send.HttpContext.Response.SendAsync(
            new RecordResponse<RemovedRecord> { Data = removed, Meta = new RecordMeta { Revision = removed.Revision } }, cancellation: send.HttpContext.RequestAborted);
    }
}
