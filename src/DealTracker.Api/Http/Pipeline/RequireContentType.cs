using DealTracker.Api.Http.Errors;
using Microsoft.AspNetCore.Http.Metadata;

namespace DealTracker.Api.Http.Pipeline;

/// <summary>
/// Refuses a body without a Content-Type before FastEndpoints does, which would send an empty 415 that nothing can fill any more.
/// </summary>
public sealed class RequireContentType(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var accepts = context.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes;
        if (accepts is null || accepts.Contains("*/*") || !string.IsNullOrEmpty(context.Request.ContentType))
            return next(context);
        throw new ProblemException(
            ProblemTypes.UnsupportedMediaType, $"The body needs a Content-Type. Read: {string.Join(", ", accepts)}.");
    }
}
