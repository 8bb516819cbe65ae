namespace DealTracker.Api.Http.Negotiation;

/// <summary>The format of the response, stored on the request from the path suffix until the response is written.</summary>
public sealed class NegotiatedFormat
{
    /// <summary>The path as the client wrote it, suffix included.</summary>
    public required PathString OriginalPath { get; init; }

    /// <summary>The path suffix after the dot, if there is one.</summary>
    public string? Suffix { get; init; }

    /// <summary>The representation of the response.</summary>
    public Representation Representation { get; set; } = Representation.Json;
}

/// <summary>The format of the request at hand.</summary>
public static class NegotiatedFormatExtensions
{
    /// <summary>The representation to answer with: one that the endpoint offers.</summary>
    public static Representation Representation(this HttpContext context) =>
        context.Features.Get<NegotiatedFormat>()?.Representation ?? Negotiation.Representation.Json;

    /// <summary>The path as the client wrote it, before a suffix was taken off.</summary>
    public static PathString OriginalPath(this HttpContext context) =>
        context.Features.Get<NegotiatedFormat>()?.OriginalPath ?? context.Request.Path;
}
