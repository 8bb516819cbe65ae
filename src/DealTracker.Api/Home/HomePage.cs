namespace DealTracker.Api.Home;

/// <summary>The page at <c>/</c>, embedded in the program so that it is found from any working directory.</summary>
public static class HomePage
{
    private const string Policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static WebApplication MapDealTrackerHome(this WebApplication app)
    {
        Map(app, "/", "index.html", "text/html; charset=utf-8");
        Map(app, "/home.css", "home.css", "text/css; charset=utf-8");
        return app;
    }

    private static void Map(WebApplication app, string path, string name, string contentType)
    {
        var text = Read(name);
        app.MapGet(path, (HttpResponse response) =>
        {
            response.Headers.ContentSecurityPolicy = Policy;
            response.Headers.CacheControl = "no-cache";
            return Results.Text(text, contentType);
        }).ExcludeFromDescription();
    }

    private static string Read(string name)
    {
        using var stream = typeof(HomePage).Assembly.GetManifestResourceStream($"pages/{name}")
            ?? throw new InvalidOperationException($"The page {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
