namespace DealTracker.Api.Http.Pipeline;

/// <summary>
/// Answers HEAD like GET, headers and all: routes know GET only, and Kestrel leaves the body of a HEAD request out whatever the
/// method is called here.
/// </summary>
public sealed class HeadRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) => HttpMethods.IsHead(context.Request.Method) ? AsGetAsync(context) : next(context);

    private async Task AsGetAsync(HttpContext context)
    {
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
        }
    }
}
