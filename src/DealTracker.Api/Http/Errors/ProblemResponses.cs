using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Negotiation;
using Microsoft.AspNetCore.WebUtilities;

namespace DealTracker.Api.Http.Errors;

/// <summary>
/// Makes every error problem details: exceptions, and the statuses that routing and Kestrel answer with an empty body. It stands
/// outside the compression, so that output compressed before the failure is dropped and not mixed with the problem.
/// </summary>
public sealed class ProblemResponses(RequestDelegate next, ILogger<ProblemResponses> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var response = context.Response;
        try
        {
            await next(context);
            if (response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
                await WriteAsync(context, ForEmptyBody(context));
        }
        catch (Exception gone) when (context.RequestAborted.IsCancellationRequested && gone is OperationCanceledException or IOException)
        {
            logger.LogDebug("The client left {Path}.", context.OriginalPath());
        }
        catch (Exception late) when (response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            logger.LogError(late, "Failed after the answer to {Path} had begun; the connection is cut.", context.OriginalPath());
            context.Abort();
            // Kestrel cancels its own token later, on another thread; the cache has to know at once that this is not whole.
            context.RequestAborted = new CancellationToken(canceled: true);
        }
        catch (ProblemException refusal)
        {
            await RestartAsync(context, refusal.Problem, refusal);
        }
        catch (BadHttpRequestException bad)
        {
            await RestartAsync(context, ForStatus(bad.StatusCode, bad.Message));
        }
        catch (Exception failure) when (StorageProblems.ProblemFor(failure) is { } refusal)
        {
            logger.LogError(failure, "The store failed at {Path}.", context.OriginalPath());
            await RestartAsync(context, refusal.Problem, refusal);
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "Failed at {Path}, trace {TraceId}.", context.OriginalPath(), context.TraceIdentifier);
            var problem = ForStatus(ProblemTypes.InternalError.Status, "The server failed. Report it with the trace id.");
            await RestartAsync(context, problem with { TraceId = context.TraceIdentifier });
        }
    }

    private static Task RestartAsync(HttpContext context, Problem problem, ProblemException? refusal = null)
    {
        context.Response.Clear();
        var headers = context.Response.Headers;
        if (refusal is not null && refusal.NewAddress(context) is { } location)
            headers.Location = location;
        if (refusal?.RetryAfter is { } wait)
            headers.RetryAfter = $"{Math.Ceiling(wait.TotalSeconds):0}";
        if (refusal?.Challenge is { } challenge)
            headers.WWWAuthenticate = challenge;
        return WriteAsync(context, problem);
    }

    private static Task WriteAsync(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(
            problem with { Instance = context.Request.PathBase.Add(context.OriginalPath()).ToUriComponent() },
            JsonFormat.Options,
            Problem.MediaType,
            context.RequestAborted);
    }

    private static Problem ForEmptyBody(HttpContext context)
    {
        var response = context.Response;
        if (response.StatusCode == StatusCodes.Status415UnsupportedMediaType)
            return ForStatus(response.StatusCode, $"A body of '{context.Request.ContentType}' is not read. Read: {string.Join(", ", BodyContentTypes.All)}.");
        if (response.StatusCode != StatusCodes.Status405MethodNotAllowed)
        {
            return ForStatus(response.StatusCode, response.StatusCode == StatusCodes.Status404NotFound
                ? "Nothing is at this path. Every operation is listed at /swagger."
                : null);
        }

        var methods = response.Headers.Allow.ToString();
        if (methods.Contains("GET", StringComparison.Ordinal) && !methods.Contains("HEAD", StringComparison.Ordinal))
            response.Headers.Allow = methods = $"{methods}, HEAD";
        return ForStatus(response.StatusCode, $"{context.Request.Method} is not allowed here. Allowed: {methods}.");
    }

    private static Problem ForStatus(int status, string? detail)
    {
        var type = ProblemTypes.ForStatus(status);
        return new Problem
        {
            Type = type?.Uri ?? "about:blank",
            Title = type?.Title ?? ReasonPhrases.GetReasonPhrase(status),
            Status = status,
            Detail = detail ?? type?.Description,
        };
    }
}
