using System.Text.Json;
using System.Text.Json.Nodes;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Features.Timelines.Formats;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>Documents the responses of an operation: its representations, 304, and every problem that its kind can have.</summary>
internal static class OperationResponses
{
    public static OpenApiResponses For(
        Type answer, string? description, IReadOnlyList<Representation> offered, bool namesRecord, OperationFilterContext context)
    {
        var fromDataset = answer.IsGenericType || !offered.Contains(Representation.Json);
        ProblemType[] problems =
        [
            ProblemTypes.UnknownParameter, ProblemTypes.BadValue, ProblemTypes.UnknownFormat,
            .. namesRecord ? [ProblemTypes.NotFound, ProblemTypes.Gone, ProblemTypes.Moved] : Array.Empty<ProblemType>(),
            ProblemTypes.NotAcceptable, ProblemTypes.InternalError,
            .. fromDataset ? [ProblemTypes.Unavailable] : Array.Empty<ProblemType>(),
        ];
        var responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse
            {
                Description = description ?? "The answer.",
                Headers = Headers(answer, offered),
                Content = offered.DistinctBy(format => format.MediaType).ToDictionary(
                    format => format.MediaType, format => (IOpenApiMediaType)new OpenApiMediaType
                    {
                        Schema = format == Representation.Json
                            ? context.SchemaGenerator.GenerateSchema(answer, context.SchemaRepository)
                            : new OpenApiSchema { Type = JsonSchemaType.String },
                    }),
            },
            ["304"] = new OpenApiResponse { Description = "Not modified: the copy whose tag was sent in If-None-Match is still right." },
        };
        AddProblems(responses, problems, context);
        return responses;
    }

    /// <summary>Documents the responses of an operation that writes.</summary>
    public static OpenApiResponses ForWrite(Type answer, WriteMetadata writes, OperationFilterContext context)
    {
        var creates = writes.Effect == WriteEffect.Creates;
        var success = new OpenApiResponse
        {
            Description = creates ? "It was created." : "It was done.",
            Headers = new Dictionary<string, IOpenApiHeader> { ["ETag"] = Header("To be sent as If-Match with the next change.") },
            Content = new Dictionary<string, IOpenApiMediaType>
            {
                [Representation.Json.MediaType] = new OpenApiMediaType { Schema = context.SchemaGenerator.GenerateSchema(answer, context.SchemaRepository) },
            },
        };
        if (creates) success.Headers["Location"] = Header("The address of the new record.");
        var responses = new OpenApiResponses { [creates ? "201" : "200"] = success };
        AddProblems(responses, WriteOperation.Problems(writes), context);
        return responses;
    }

    private static void AddProblems(OpenApiResponses responses, IEnumerable<ProblemType> problems, OperationFilterContext context)
    {
        foreach (var status in problems.GroupBy(type => type.Status))
            responses[$"{status.Key}"] = Error(status.Key, [.. status], context);
    }

    private static Dictionary<string, IOpenApiHeader> Headers(Type answer, IReadOnlyList<Representation> offered)
    {
        var headers = new Dictionary<string, IOpenApiHeader> { ["ETag"] = Header("The strong entity tag of this answer.") };
        if (answer.IsGenericType && answer.GetGenericTypeDefinition() == typeof(ListResponse<>) && offered.Contains(Representation.Json))
            headers["Link"] = Header("The address of the next page, with rel=\"next\"; not on the last page.");
        if (offered.Contains(Representation.ICalendar))
            headers[OmittedEvents.HeaderName] =
                Header("How many events the format cannot hold, and why: undated=2, imprecise=14. Not there when it holds all.");
        return headers;
    }

    private static OpenApiHeader Header(string description) =>
        new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    /// <summary>Written once for the whole document: every operation has the same problems under a status.</summary>
    private static OpenApiResponseReference Error(int status, IReadOnlyList<ProblemType> types, OperationFilterContext context)
    {
        var name = $"Problem{status}";
        if (context.Document.Components?.Responses?.ContainsKey(name) != true)
        {
            context.Document.AddComponent(name, new OpenApiResponse
            {
                Description = string.Join(' ', types.Select(type => type.Description)),
                Content = new Dictionary<string, IOpenApiMediaType> { [Problem.MediaType] = Body(types, context) },
            });
        }

        return new OpenApiResponseReference(name, context.Document);
    }

    private static OpenApiMediaType Body(IReadOnlyList<ProblemType> types, OperationFilterContext context) => new()
    {
        Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository),
        Examples = types.ToDictionary(type => type.Slug, type => (IOpenApiExample)new OpenApiExample
        {
            Summary = type.Title,
            Value = Example(type),
        }),
    };

    private static JsonNode? Example(ProblemType type) => JsonSerializer.SerializeToNode(
        new Problem
        {
            Type = type.Uri,
            Title = type.Title,
            Status = type.Status,
            Detail = type.Description,
            Instance = "/api/v1/…",
            TraceId = type == ProblemTypes.InternalError ? "0HNQ3J2K5T1AV:00000001" : null,
        },
        JsonFormat.Options);
}
