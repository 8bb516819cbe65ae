namespace DealTracker.Api.Http.Negotiation;

/// <summary>What a request asked for: kept from the suffix on its path until the answer is written.</summary>
public sealed class NegotiatedFormat
{
    /// <summary>The path as the client wrote it, suffix included.</summary>
    public required PathString OriginalPath { get; init; }

    /// <summary>What followed the dot, when the path had one.</summary>
    public string? Suffix { get; init; }

    /// <summary>What will be answered.</summary>
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
