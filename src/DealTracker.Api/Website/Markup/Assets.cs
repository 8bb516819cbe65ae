using DealTracker.Api.Http.Responses;

namespace DealTracker.Api.Website.Markup;

/// <summary>Scripts and styles of the pages, embedded in the program so that they are found from any working directory.</summary>
internal static class Assets
{
    private const string Folder = "pages/";

    private static readonly Dictionary<string, string> Texts = typeof(Assets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(name => name[Folder.Length..], Read);

    public static IReadOnlyList<string> Styles { get; } = [.. Named(".css")];

    public static IReadOnlyList<string> Scripts { get; } = [.. Named(".js")];

    public static WebApplication MapAssets(this WebApplication app)
    {
        foreach (var (name, text) in Texts)
            app.MapGet($"/assets/{name}", (HttpContext http) => Send(http, text, TypeOf(name))).ExcludeFromDescription();
        return app;
    }

    private static IResult Send(HttpContext http, string text, string contentType)
    {
        http.StampStatic();
        return EntityTag.IsNotModified(http) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Text(text, contentType);
    }

    private static IEnumerable<string> Named(string suffix) =>
        Texts.Keys.Where(name => name.EndsWith(suffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        _ => "image/svg+xml",
    };

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Assets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
