namespace DealTracker.Api.Website.Markup;

/// <summary>What a page may load and run: its own files, and nothing inline. Only the embedded view may stand in a frame.</summary>
internal static class ContentPolicy
{
    private const string Common = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors ";

    public static string For(HttpRequest request) => Common + (request.Path.StartsWithSegments("/embed") ? "*" : "'none'");
}
