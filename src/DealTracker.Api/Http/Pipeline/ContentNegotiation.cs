using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Core.Text;
using FastEndpoints;
using Microsoft.AspNetCore.WebUtilities;

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
        var given = FormatsGiven(request);
        if (given.Count > 1) throw Refusal(ProblemTypes.RepeatedParameter, "'format' takes one value.", null, offered);
        if (suffix is not null && given is [var second] && !string.Equals(suffix, second, StringComparison.OrdinalIgnoreCase))
            throw Refusal(ProblemTypes.BadValue, $"The path asks for '{suffix}', and 'format' for something else.", second, offered);
        if (suffix is not null || given.Count == 1) return Named(suffix ?? given[0], offered);

        return AcceptHeader.Best(request.Headers.Accept, offered) ?? throw new ProblemException(
            ProblemTypes.NotAcceptable,
            $"None of the media types in Accept is offered. Offered: {string.Join(", ", offered.Select(one => one.MediaType))}.");
    }

    private static Representation Named(string name, IReadOnlyList<Representation> offered)
    {
        if (offered.FirstOrDefault(one => one.Is(name)) is { } representation) return representation;
        throw Refusal(
            ProblemTypes.UnknownFormat,
            Representation.All.Any(one => one.Is(name)) ? $"This operation does not offer '{name}'." : $"'{name}' is no format.",
            name,
            offered);
    }

    private static ProblemException Refusal(ProblemType type, string message, string? value, IReadOnlyList<Representation> offered)
    {
        string[] names = [.. offered.Select(one => one.Name)];
        return FieldErrors.Of(type, FormatParameter.Name, message, value, names, value is null ? null : Suggestion.For(value, names));
    }

    private static List<string> FormatsGiven(HttpRequest request)
    {
        var formats = new List<string>();
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (pair.DecodeName().Span.SequenceEqual(FormatParameter.Name))
                formats.Add(pair.DecodeValue().ToString());
        }

        return formats;
    }
}
