namespace DealTracker.Api.Website.Markup;

/// <summary>The content security policy: a page may load and run only its own files and nothing inline. Only the embedded view may be framed.</summary>
internal static class ContentPolicy
{
    private const string Common = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors ";

    public static string For(HttpRequest request) => Common + (request.Path.StartsWithSegments("/embed") ? "*" : "'none'");
}
