using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using DealTracker.Core.Text;
using FastEndpoints;

namespace DealTracker.Api.Http.Pipeline;

/// <summary>
/// Chooses among the representations that the routed endpoint offers: by the suffix of the path, by <c>format</c>, and only then by
/// <c>Accept</c>. A format that is requested by name and not offered is a 400. An Accept header that no format satisfies is a 406.
/// </summary>
public sealed class ContentNegotiation(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (HttpMethods.IsGet(context.Request.Method) && metadata?.GetMetadata<EndpointDefinition>() is not null
            && context.Features.Get<NegotiatedFormat>() is { } requested)
            requested.Representation = Choose(context.Request, requested.Suffix, Representations.From(metadata).InOrder);
        return next(context);
    }

    private static Representation Choose(HttpRequest request, string? suffix, IReadOnlyList<Representation> offered)
    {
        var formats = QueryPairs.Parse(request.QueryString).Where(pair => pair.Name == FormatParameter.Name).Select(pair => pair.Value).ToList();
        if (formats.Count > 1)
            throw Refusal(ProblemTypes.RepeatedParameter, "'format' takes one value.", null, offered);
        if (suffix is not null && formats is [var second] && !string.Equals(suffix, second, StringComparison.OrdinalIgnoreCase))
            throw Refusal(ProblemTypes.BadValue, $"The path asks for '{suffix}', and 'format' for something else.", second, offered);
        if (suffix is not null || formats.Count == 1)
            return Named(suffix ?? formats[0], offered);

        return AcceptHeader.Best(request.Headers.Accept, offered) ?? throw new ProblemException(
            ProblemTypes.NotAcceptable,
            $"None of the media types in Accept is offered. Offered: {string.Join(", ", offered.Select(representation => representation.MediaType))}.");
    }

    private static Representation Named(string name, IReadOnlyList<Representation> offered)
    {
        if (offered.FirstOrDefault(representation => representation.Is(name)) is { } found)
            return found;
        throw Refusal(
            ProblemTypes.UnknownFormat,
            Representation.All.Any(representation => representation.Is(name)) ? $"This operation does not offer '{name}'." : $"'{name}' is no format.",
            name,
            offered);
    }

    private static ProblemException Refusal(ProblemType type, string message, string? value, IReadOnlyList<Representation> offered)
    {
        string[] names = [.. offered.Select(representation => representation.Name)];
        return FieldErrors.Single(type, FormatParameter.Name, message, value, names, value is null ? null : Suggestion.For(value, names));
    }
}
