namespace DealTracker.Api.Http.Pipeline;

/// <summary>Headers that keep browsers from doing more with an answer than reading it. Pages set a content policy of their own.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        // At the start of the response, so that writing a problem, which clears headers, keeps them.
        context.Response.OnStarting(Add, context.Response);
        return next(context);
    }

    private static Task Add(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = DataPolicy;
        return Task.CompletedTask;
    }
}
