using FastEndpoints;

namespace DealTracker.Api.Http.Negotiation;

/// <summary>Which representations an operation offers, the default first. An operation that does not say offers JSON.</summary>
public sealed record Representations(IReadOnlyList<Representation> InOrder)
{
    public static Representations OnlyJson { get; } = new([Representation.Json]);

    /// <summary>The representations that the endpoint of a request offers.</summary>
    public static Representations From(EndpointMetadataCollection? metadata) => metadata?.GetMetadata<Representations>() ?? OnlyJson;
}

/// <summary>Declares the representations of an endpoint, in <c>Configure</c>.</summary>
public static class RepresentationsExtensions
{
    /// <summary><c>Definition.Offers(Representation.Json, Representation.Csv)</c>: the default first.</summary>
    public static void Produces(this EndpointDefinition definition, params Representation[] representations)
    {
        definition.Options(endpoint => endpoint.WithMetadata(new Representations(representations)));
    }
}
