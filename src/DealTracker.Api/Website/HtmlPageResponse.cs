using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records.Names;
using DealTracker.Api.Website.Markup;
using DealTracker.Storage;

namespace DealTracker.Api.Website;

/// <summary>Answers a request for a page. It validates the request as strictly as the API does and shows errors as HTML.</summary>
internal static class HtmlPageResponse
{
    private const string ContentType = "text/html; charset=utf-8";

    // Parameters of API lists that a page cannot use.
    private static readonly string[] NotOfPages = ["format", "include", "facets"];

    public static async Task SendAsync<T>(HttpContext http, Database database, NameResolver names, Func<HtmlPageContext, T, Html> write)
        where T : HtmlPageRequest
    {
        http.Response.Headers.ContentSecurityPolicy = ContentPolicy.For(http.Request);
        // A form without script sends the fields that were left empty.
        if (WithoutEmptyFields(http.Request) is { } clean)
        {
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = clean;
            return;
        }

        try
        {
            if (Read(http, database, names, write) is { } page)
                await SendAsync(http, StatusCodes.Status200OK, page);
            else
                http.Response.StatusCode = StatusCodes.Status304NotModified;
        }
        catch (ProblemException refusal)
        {
            await SendAsync(http, refusal);
        }
        catch (Exception failure) when (StorageProblems.ProblemFor(failure) is { } refusal)
        {
            await SendAsync(http, refusal);
        }
    }

    /// <summary>The page; null when the reader's copy is still right.</summary>
    private static Html? Read<T>(HttpContext http, Database database, NameResolver names, Func<HtmlPageContext, T, Html> write)
        where T : HtmlPageRequest
    {
        var request = QueryBinder<T>.Read(http, NotOfPages);
        using var session = database.BeginRead();
        http.StampRevision(session.Revision);
        return EntityTag.IsNotModified(http) ? null : write(new HtmlPageContext(http, session, names), request);
    }

    private static Task SendAsync(HttpContext http, ProblemException refusal)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = refusal.NewAddress(http);
        return SendAsync(http, refusal.Problem.Status, ErrorPage.Write(http, refusal.Problem));
    }

    private static Task SendAsync(HttpContext http, int status, Html page)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = ContentType;
        return http.Response.WriteAsync(page.ToString(), http.RequestAborted);
    }

    private static string? WithoutEmptyFields(HttpRequest request)
    {
        var given = QueryLinks.Pairs(request);
        var kept = given.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).ToList();
        return kept.Count == given.Count ? null : $"{request.PathBase}{request.Path}{QueryLinks.Query(kept)}";
    }
}
