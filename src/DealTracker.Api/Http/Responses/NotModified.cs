using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Http.Responses;

/// <summary>
/// Answers 304 before any query is run, when the client's tag is that of the revision committed last. It runs after the request was
/// read, so a wrong parameter is still a 400.
/// </summary>
public sealed class NotModified : IGlobalPreProcessor
{
    public Task PreProcessAsync(IPreProcessorContext context, CancellationToken ct)
    {
        var http = context.HttpContext;
        if (http.Request.Headers.IfNoneMatch.Count == 0 || http.RequestServices.GetService<IDatasetVersion>() is not { } dataset)
            return Task.CompletedTask;

        var version = EntityTag.Version(dataset.Instance, dataset.ReadRevision());
        if (!EntityTag.IsNotModified(http, version)) return Task.CompletedTask;

        EntityTag.Stamp(http, version);
        return http.Response.SendNotModifiedAsync(ct);
    }
}
