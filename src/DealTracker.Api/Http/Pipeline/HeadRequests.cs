namespace DealTracker.Api.Http.Pipeline;

/// <summary>
/// Answers HEAD like GET, headers and all: routes know GET only, and Kestrel leaves the body of a HEAD request out whatever the
/// method is called here.
/// </summary>
public sealed class HeadRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var head = HttpMethods.IsHead(context.Request.Method);
        if (head)
            context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            if (head)
                context.Request.Method = HttpMethods.Head;
        }
    }
}
