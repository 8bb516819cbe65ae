namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>Lets Swagger UI run its own scripts and call this server, and nothing else.</summary>
public sealed class SwaggerPolicy(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/swagger"))
            context.Response.Headers.ContentSecurityPolicy = Policy;
        return next(context);
    }
}
