using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Http.Negotiation;
using FastEndpoints;
using Microsoft.AspNetCore.Http.Metadata;

namespace DealTracker.Api.Curation.Requests;

/// <summary>The effect of a write operation.</summary>
public enum WriteEffect
{
    Creates,
    Replaces,
    Removes,
    Imports,
}

/// <summary>What the OpenAPI document says of a write operation.</summary>
/// <param name="Effect">What it does.</param>
/// <param name="Body">The type of its body; null when it has none.</param>
/// <param name="Example">A body that works as it stands on the seeds.</param>
public sealed record WriteMetadata(WriteEffect Effect, Type? Body, string? Example)
{
    /// <summary>Values of parameters that work as they stand on the seeds, by name, where the request record gives none.</summary>
    public IReadOnlyDictionary<string, string> ParameterExamples { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it changes a record that is there, and so needs <c>If-Match</c>.</summary>
    public bool OfExisting => Effect is WriteEffect.Replaces or WriteEffect.Removes;
}

/// <summary>How an endpoint declares that it writes, in <c>Configure</c>. It then needs a curator's key.</summary>
public static class WriteMetadataExtensions
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The largest body of one record, in bytes.</summary>
    public const int LargestRecord = Megabyte;

    /// <summary>The largest bundle, in bytes. Larger ones are for <c>dealtracker import</c>.</summary>
    public const int LargestBundle = 32 * Megabyte;

    /// <summary>It creates a record from its body.</summary>
    public static void Creates<T>(this EndpointDefinition definition, string example, KeyRole atLeast = KeyRole.Curator) =>
        Declare(definition, new WriteMetadata(WriteEffect.Creates, typeof(T), example), atLeast);

    /// <summary>It replaces a record by its body.</summary>
    public static void Replaces<T>(this EndpointDefinition definition, string example) =>
        Declare(definition, new WriteMetadata(WriteEffect.Replaces, typeof(T), example));

    /// <summary>It takes a record out of use.</summary>
    /// <param name="reason">An example of the parameter <c>reason</c>.</param>
    /// <param name="supersededBy">An example of the parameter <c>supersededBy</c>.</param>
    public static void Removes(this EndpointDefinition definition, string? reason = null, string? supersededBy = null)
    {
        var examples = new Dictionary<string, string>();
        if (reason is not null) examples["reason"] = reason;
        if (supersededBy is not null) examples["supersededBy"] = supersededBy;
        Declare(definition, new WriteMetadata(WriteEffect.Removes, null, null) { ParameterExamples = examples });
    }

    /// <summary>It creates and replaces the records of a bundle.</summary>
    public static void Imports<T>(this EndpointDefinition definition, string example) =>
        Declare(definition, new WriteMetadata(WriteEffect.Imports, typeof(T), example));

    private static void Declare(EndpointDefinition definition, WriteMetadata writes, KeyRole atLeast = KeyRole.Curator)
    {
        definition.NeedsKey(atLeast);
        definition.MaxRequestBodySize(writes.Effect == WriteEffect.Imports ? LargestBundle : LargestRecord);
        definition.Options(endpoint =>
        {
            endpoint.WithMetadata(writes);
            // Without a body no Content-Type is asked for.
            endpoint.WithMetadata(writes.Body is { } body ? new AcceptsMetadata(BodyContentTypes.All, body) : new AcceptsMetadata(["*/*"]));
        });
    }
}
