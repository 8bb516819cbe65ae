using DealTracker.Api.Http.Negotiation;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>
/// Corrects ASP.NET's description of FastEndpoints' operations, which has a request body even where there is none. Parameters are written by
/// <see cref="OperationDetails"/> from what the binder reads. An operation that offers CSV gets a twin with the suffix in its path.
/// </summary>
internal sealed class EndpointOperations : IApiDescriptionProvider
{
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (var operation in context.Results.Where(operation => OperationNames.Endpoint(operation) is not null).ToList())
        {
            operation.ParameterDescriptions.Clear();
            operation.SupportedRequestFormats.Clear();
            // An operation that only sends a file is documented with the suffix of the file.
            if (OperationNames.Offered(operation) is [{ IsText: false } file])
                operation.RelativePath += $".{file.Name}";
            if (OperationNames.Offered(operation).Contains(Representation.Csv))
                context.Results.Add(Twin(operation, Representation.Csv));
        }
    }

    private static ApiDescription Twin(ApiDescription operation, Representation representation) => new()
    {
        ActionDescriptor = operation.ActionDescriptor,
        GroupName = operation.GroupName,
        HttpMethod = operation.HttpMethod,
        RelativePath = $"{operation.RelativePath}.{representation.Name}",
        Properties = { [typeof(Representation)] = representation },
    };
}
