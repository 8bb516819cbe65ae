using DealTracker.Api.Http.Negotiation;
using Microsoft.AspNetCore.Routing.Patterns;

namespace DealTracker.Api.Http.Errors;

/// <summary>
/// Thrown anywhere in a request, it becomes the answer. Endpoints throw it instead of <c>Send.NotFoundAsync</c> and the like,
/// which send an empty body at once.
/// </summary>
public sealed class ProblemException : Exception
{
    /// <param name="type">One of <see cref="ProblemTypes"/>.</param>
    /// <param name="detail">What went wrong this time; shown to the client.</param>
    /// <param name="errors">The fields concerned, if any.</param>
    public ProblemException(ProblemType type, string detail, params IReadOnlyList<FieldError> errors)
        : base(detail)
    {
        Problem = new Problem
        {
            Type = type.Uri,
            Title = type.Title,
            Status = type.Status,
            Detail = detail,
            Errors = errors.Count == 0 ? null : errors,
        };
    }

    public Problem Problem { get; }

    /// <summary>With 308: the id to ask for instead.</summary>
    public string? MovedTo { get; init; }

    /// <summary>With 429 and 503: when to come back.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>With 401: the WWW-Authenticate header.</summary>
    public string? Challenge { get; init; }

    /// <summary>With 308: the address that was asked for with the new id in place of the old one, suffix and query included.</summary>
    public string? NewAddress(HttpContext context)
    {
        if (MovedTo is not { } to || context.GetEndpoint() is not RouteEndpoint { RoutePattern.PathSegments: var pattern })
            return null;
        // By its place in the route: an id may read like any other part of the path.
        var at = pattern.ToList().FindIndex(segment => segment.Parts is [RoutePatternParameterPart { Name: "id" or "code" }]) + 1;
        var path = context.OriginalPath().ToUriComponent().Split('/');
        var suffix = path[at].IndexOf('.', StringComparison.Ordinal);
        path[at] = Uri.EscapeDataString(to) + (suffix < 0 ? "" : path[at][suffix..]);
        return $"{context.Request.PathBase}{string.Join('/', path)}{context.Request.QueryString}";
    }
}
