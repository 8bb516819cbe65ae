using DealTracker.Api.Keys;
using FastEndpoints;

namespace DealTracker.Api.Curation;

/// <summary>What OpenAPI tells of an operation that writes.</summary>
/// <param name="Body">The type of its body; null when it has none.</param>
/// <param name="Example">A body that works as it stands on the seeds.</param>
/// <param name="OfExisting">Whether it changes a record that is there, and so needs <c>If-Match</c>.</param>
public sealed record Writes(Type? Body, string? Example, bool OfExisting);

/// <summary>How an endpoint declares that it writes, in <c>Configure</c>. It then needs a curator's key.</summary>
public static class WritesExtensions
{
    /// <summary>It creates a record from its body.</summary>
    public static void Creates<T>(this EndpointDefinition definition, string example) => Declare(definition, new Writes(typeof(T), example, OfExisting: false));

    /// <summary>It replaces a record by its body.</summary>
    public static void Replaces<T>(this EndpointDefinition definition, string example) => Declare(definition, new Writes(typeof(T), example, OfExisting: true));

    /// <summary>It takes a record out of use.</summary>
    public static void Removes(this EndpointDefinition definition) => Declare(definition, new Writes(null, null, OfExisting: true));

    private static void Declare(EndpointDefinition definition, Writes writes)
    {
        ArgumentNullException.ThrowIfNull(definition);
        definition.NeedsKey();
        definition.Options(endpoint =>
        {
            endpoint.WithMetadata(writes);
            if (writes.Body is { } body) endpoint.WithMetadata(new Microsoft.AspNetCore.Http.Metadata.AcceptsMetadata(RecordBody.ContentTypes, body));
        });
    }
}
