using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Website.Markup;

namespace DealTracker.Api.Website;

/// <summary>Explains the error in a URL and offers a corrected link.</summary>
internal static class ErrorPage
{
    public static Html Write(HttpContext http, Problem problem) => PageLayout.Render(problem.Title, $"""
        <h1>{problem.Title}</h1>
        <p class="lede">{problem.Detail}</p>
        {Html.If(problem.Errors is { Count: > 0 }, $"""<ul class="errors">{(problem.Errors ?? []).Select(error => Error(http, error))}</ul>""")}
        <p><a href="{http.Request.Path.Value}">This page without filters</a>,
        or <a href="/">the timeline of everything</a>. <a href="{problem.Type}">What this kind of error means</a>.</p>
        """);

    private static Html Error(HttpContext http, FieldError error) => $"""
        <li>{error.Message}
        {(error.Nearest is { } nearest ? Html.Create($"""<br><a href="{Mended(http.Request, error, nearest)}">Go on with “{nearest}”</a>""") : Html.None)}
        {Html.If(error.Nearest is null && error.Allowed is { Count: > 0 }, $"<br>Allowed: {string.Join(", ", error.Allowed ?? [])}.")}</li>
        """;

    /// <summary>The address with the nearest name, of a parameter or a value, in place of the one that was given.</summary>
    private static string Mended(HttpRequest request, FieldError error, string nearest)
    {
        var isParameter = RequestShape.For(typeof(TimelinePageRequest)).Parameters.Any(parameter => parameter.Name == error.Field);
        return request.Path + QueryLinks.Query(QueryLinks.Pairs(request).Select(pair =>
            pair.Name != error.Field ? pair
            : isParameter ? (pair.Name, Mended(pair.Value, error.Value, nearest))
            : (nearest, pair.Value)));
    }

    private static string Mended(string value, string? wrong, string nearest) =>
        string.Join(',', value.Split(',', StringSplitOptions.TrimEntries).Select(part => part == wrong ? nearest : part));
}
