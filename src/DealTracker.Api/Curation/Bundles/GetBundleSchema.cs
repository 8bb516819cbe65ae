using System.Text.Json.Nodes;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using FastEndpoints;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>The JSON Schema of a bundle</summary>
/// <remarks>Draft 2020-12, for editors and for programs that write bundles. The same file stands beside the seeds.</remarks>
public sealed class GetBundleSchema(XmlComments comments) : EndpointWithoutRequest<JsonObject>
{
    public override void Configure()
    {
        Get("/schemas/bundle.json");
        RoutePrefixOverride(string.Empty);
    }

    public override Task HandleAsync(CancellationToken ct) => Send.StaticAsync(new BundleSchema(comments).Create());
}
