using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;

namespace DealTracker.Api.Http.Pipeline;

/// <summary>
/// Takes <c>.csv</c> and the like off a path before routing, so that one route serves all representations. Ids are slugs and have
/// no dots. Whether the suffix means anything is decided by <see cref="ContentNegotiation"/>, when the endpoint is known.
/// </summary>
public sealed class PathSuffix(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        var suffix = HttpMethods.IsGet(context.Request.Method) && path.StartsWithSegments(ApiRoute.Prefix) ? SuffixOf(path.Value!) : null;
        context.Features.Set(new NegotiatedFormat { OriginalPath = path, Suffix = suffix });
        if (suffix is not null)
            context.Request.Path = path.Value![..^(suffix.Length + 1)];
        return next(context);
    }

    private static string? SuffixOf(string path)
    {
        var segment = path[(path.LastIndexOf('/') + 1)..];
        if (!segment.Contains('.')) return null;
        // The longest: a path that ends in .timelinejs.csv ends in .csv too.
        var known = Representation.All.Where(representation => segment.EndsWith($".{representation.Name}", StringComparison.OrdinalIgnoreCase))
            .MaxBy(representation => representation.Name.Length);
        var dot = known is null ? segment.IndexOf('.', StringComparison.Ordinal) : segment.Length - known.Name.Length - 1;
        // The version of a release, 2026.1, ends in no suffix.
        return dot > 0 && segment[(dot + 1)..] is var suffix && !suffix.All(char.IsAsciiDigit) ? suffix : null;
    }
}
