using DealTracker.Api.Website.Markup;

namespace DealTracker.Api.Website;

/// <summary>The layout around the content of every page.</summary>
internal static class PageLayout
{
    /// <param name="title">The title before the product's name; null on the first page.</param>
    /// <param name="main">The content.</param>
    public static Html Render(string? title, Html main, long? revision = null) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        {Head(title)}
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="site">
        <a class="brand" href="/">DealTracker</a>
        <nav aria-label="Site"><a href="/">Timeline</a> <a href="/swagger">API</a> <a href="/api/v1/deals.csv">Deals as CSV</a></nav>
        </header>
        <main id="main">
        {main}
        </main>
        <footer class="site">
        <p>{Html.If(revision is not null, $"Revision {revision ?? 0} of the record. ")}The record is under
        <a rel="license noreferrer" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: use it, and say where it is from.</p>
        <p><a href="/swagger">Swagger UI</a> <a href="/api/v1/codes">Codes</a> <a href="/problems">Errors</a>
        <a href="/health/ready">Health</a> <a href="/swagger/v1/swagger.json">OpenAPI</a></p>
        </footer>
        </body>
        </html>
        """;

    /// <summary>A page for a frame: the content alone. Its links leave the frame.</summary>
    public static Html Frame(string title, Html main) => $"""
        <!DOCTYPE html>
        <html lang="en" class="framed">
        <head>
        {Head(title)}
        <base target="_blank">
        </head>
        <body>
        <main id="main">
        {main}
        </main>
        </body>
        </html>
        """;

    private static Html Head(string? title) => $"""
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{(title is null ? "DealTracker: a record of arms deals, with its sources" : $"{title} – DealTracker")}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
        {Assets.Styles.Select(name => Html.Create($"""<link rel="stylesheet" href="/assets/{name}">"""))}
        {Assets.Scripts.Select(name => Html.Create($"""<link rel="modulepreload" href="/assets/{name}">"""))}
        <script type="module" src="/assets/main.js"></script>
        """;
}
