using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>Documents an operation from its endpoint: its texts, and for reads also its parameters and responses.</summary>
internal sealed class OperationDetails(XmlComments comments) : IOperationFilter
{
    // They shape a page; a file is the whole filtered set.
    private static readonly string[] NotInFiles = ["limit", "cursor", "include", "facets", FormatParameter.Name];

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var description = context.ApiDescription;
        if (OperationNames.Endpoint(description) is not { } endpoint) return;

        var twin = OperationNames.Twin(description);
        var summary = comments.Load(endpoint.EndpointType, "summary") ?? endpoint.EndpointType.Name;
        operation.Summary = twin is null ? summary : $"{summary}, as {twin.Name.ToUpperInvariant()}";
        operation.Description = comments.Load(endpoint.EndpointType, "remarks");
        if (description.ActionDescriptor.EndpointMetadata.OfType<WriteMetadata>().FirstOrDefault() is { } writes)
        {
            operation.Description = WriteOperation.Description(writes, operation.Description);
            operation.Parameters =
            [
                .. WriteOperation.Parameters(writes, Parameters(endpoint.ReqDtoType, description.RelativePath!, null, [])),
                .. WriteOperation.Headers(writes, description.HttpMethod!),
            ];
            operation.RequestBody = WriteOperation.Body(writes, context);
            operation.Security = KeySchemes.Requirements(context.Document);
            operation.Responses = OperationResponses.ForWrite(endpoint.ResDtoType, writes, context);
            return;
        }

        if (!HttpMethods.IsGet(description.HttpMethod ?? string.Empty)) return;

        var offered = OperationNames.Offered(description);
        operation.RequestBody = null;
        operation.Parameters = [.. Parameters(endpoint.ReqDtoType, description.RelativePath!, twin, offered)];
        operation.Responses = OperationResponses.For(
            endpoint.ResDtoType,
            comments.Load(endpoint.ResDtoType, "summary"),
            twin is null ? offered : [twin],
            namesRecord: operation.Parameters.Any(parameter => parameter.In == ParameterLocation.Path),
            context);
    }

    private IEnumerable<OpenApiParameter> Parameters(
        Type request, string path, Representation? twin, IReadOnlyList<Representation> offered)
    {
        foreach (var parameter in RequestShape.For(request).Parameters)
        {
            var inPath = path.Contains($"{{{parameter.Name}}}", StringComparison.OrdinalIgnoreCase);
            if (twin is null || inPath || !NotInFiles.Contains(parameter.Name))
                yield return Parameter.Create(parameter, inPath, comments, sendsDefault: twin is not null || offered.Count < 2);
        }

        if (twin is null && offered.Count > 0)
            yield return Parameter.Format(offered);
    }
}
