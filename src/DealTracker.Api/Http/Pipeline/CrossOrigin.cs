namespace DealTracker.Api.Http.Pipeline;

/// <summary>
/// Lets pages of any origin read. The header is always there, not only when a request has an Origin as with ASP.NET's own CORS:
/// a copy that was cached without one would otherwise fail for a page later.
/// </summary>
public sealed class CrossOrigin(RequestDelegate next)
{
    private const string Exposed = "ETag, Link, Content-Disposition, Retry-After, Location, DealTracker-Left-Out";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsOptions(request.Method) && request.Headers.AccessControlRequestMethod.Count > 0)
            return AnswerPreflight(context.Response);

        if (HttpMethods.IsGet(request.Method))
            context.Response.OnStarting(AllowReading, context.Response);
        return next(context);
    }

    private static Task AnswerPreflight(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlAllowMethods = "GET, HEAD";
        response.Headers.AccessControlAllowHeaders = "*";
        response.Headers.AccessControlMaxAge = "7200";
        return Task.CompletedTask;
    }

    private static Task AllowReading(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = Exposed;
        return Task.CompletedTask;
    }
}
