using System.Text.Json;
using DealTracker.Api.Http.Answers;
using FastEndpoints;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace DealTracker.Api.OpenApi;

/// <summary>What operations are called and come from.</summary>
internal static class OperationNames
{
    private const string Root = "DealTracker.Api.";

    /// <summary><c>ListDeals</c> is <c>listDeals</c>, its twin with a suffix <c>listDealsCsv</c>.</summary>
    public static string? Id(ApiDescription operation)
    {
        if (Endpoint(operation) is not { } endpoint)
            return null;
        var twin = Twin(operation)?.Name;
        return JsonNamingPolicy.CamelCase.ConvertName(endpoint.EndpointType.Name)
            + (twin is null ? string.Empty : char.ToUpperInvariant(twin[0]) + twin[1..]);
    }

    /// <summary>The feature's folder: <c>DealTracker.Api.Deals</c> is <c>Deals</c>.</summary>
    public static string Tag(ApiDescription operation)
    {
        var space = Endpoint(operation)?.EndpointType.Namespace ?? string.Empty;
        return space.StartsWith(Root, StringComparison.Ordinal) ? space[Root.Length..].Split('.')[0] : "Other";
    }

    /// <summary>The representation of a twin, whose path has the suffix; null for the operation itself.</summary>
    public static Representation? Twin(ApiDescription operation) =>
        operation.Properties.TryGetValue(typeof(Representation), out var twin) ? (Representation)twin : null;

    public static IReadOnlyList<Representation> Offered(ApiDescription operation) =>
        Offers.Of(new EndpointMetadataCollection(operation.ActionDescriptor.EndpointMetadata)).Representations;

    public static EndpointDefinition? Endpoint(ApiDescription operation) =>
        operation.ActionDescriptor.EndpointMetadata.OfType<EndpointDefinition>().FirstOrDefault();
}
