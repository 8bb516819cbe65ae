using System.Text.Json;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using FastEndpoints;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>Sets the id and the tag of each operation.</summary>
internal static class OperationNames
{
    /// <summary><c>ListDeals</c> is <c>listDeals</c>, its twin with a suffix <c>listDealsCsv</c>.</summary>
    public static string? Id(ApiDescription operation)
    {
        if (Endpoint(operation) is not { } endpoint) return null;
        var twin = Twin(operation)?.Name;
        return JsonNamingPolicy.CamelCase.ConvertName(endpoint.EndpointType.Name)
            + (twin is null ? string.Empty : char.ToUpperInvariant(twin[0]) + twin[1..]);
    }

    /// <summary>The resource that the route names: <c>api/v1/deals/{id}/timeline</c> is <c>Timelines</c>.</summary>
    public static string Tag(ApiDescription operation)
    {
        var path = $"/{operation.RelativePath}";
        var segments = path.StartsWith($"{ApiRoute.Prefix}/", StringComparison.Ordinal) ? path[ApiRoute.Prefix.Length..].Split('/', '.') : path.Split('/', '.');
        if (segments.Contains("timeline")) return "Timelines";
        if (segments.Contains("history") || segments[1] == "changes") return "History";
        if (segments[1] == "schemas") return "Imports";
        return char.ToUpperInvariant(segments[1][0]) + segments[1][1..];
    }

    /// <summary>The representation of a twin, whose path has the suffix; null for the operation itself.</summary>
    public static Representation? Twin(ApiDescription operation) =>
        operation.Properties.TryGetValue(typeof(Representation), out var twin) ? (Representation)twin : null;

    public static IReadOnlyList<Representation> Offered(ApiDescription operation) =>
        Representations.From(new EndpointMetadataCollection(operation.ActionDescriptor.EndpointMetadata)).InOrder;

    public static EndpointDefinition? Endpoint(ApiDescription operation) =>
        operation.ActionDescriptor.EndpointMetadata.OfType<EndpointDefinition>().FirstOrDefault();
}
