using System.Text.Json.Nodes;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Curation.Writing;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>Documents the parts that only write operations have: a body, conditional headers, and responses of their own.</summary>
internal static class WriteOperation
{
    /// <summary>The remarks of the endpoint, completed by the remarks that are the same for every kind of record.</summary>
    public static string? Description(WriteMetadata writes, string? remarks) => writes.Effect switch
    {
        WriteEffect.Creates when BundleRecords.IsRecord(writes.Body!) =>
            $"{remarks} With an Idempotency-Key, asking again within 24 hours writes nothing twice.",
        WriteEffect.Replaces => remarks ?? """
            The whole record, as `GET /documents` gives it, with the change made. `If-Match` is the ETag of any answer that showed
            it; when somebody changed it since, nothing is written and the answer is 412.
            """,
        WriteEffect.Removes => remarks ?? """
            Its id stays taken: it answers 410 with the reason or, with `supersededBy`, 308 to the record that took its place, and
            everything that named it names that one. A record that others name is deleted only after them.
            """,
        _ => remarks,
    };

    /// <summary>The parameters of the request record, those of the path first, with the examples that the endpoint gives.</summary>
    public static IEnumerable<IOpenApiParameter> Parameters(WriteMetadata writes, IEnumerable<OpenApiParameter> parameters)
    {
        foreach (var parameter in parameters.OrderBy(parameter => parameter.In != ParameterLocation.Path))
        {
            if (writes.ParameterExamples.TryGetValue(parameter.Name!, out var example)) parameter.Example = JsonValue.Create(example);
            yield return parameter;
        }
    }

    public static IEnumerable<IOpenApiParameter> Headers(WriteMetadata writes, string method)
    {
        if (writes.OfExisting)
        {
            yield return Header("If-Match", required: true, "*",
                "The ETag of any answer that showed the record; the write happens only if it has not changed since. `*` writes in any case.");
        }

        if (HttpMethods.IsPost(method))
        {
            yield return Header("Idempotency-Key", required: false, null,
                "Any text of your own; the same request with the same key within 24 hours writes once.");
        }

        if (writes.Effect == WriteEffect.Imports)
            yield return Header("If-Match", required: false, null, "An ETag: a record of the bundle that has changed since is a 412.");
        yield return Header("X-Change-Note", required: false, null, "Why, for the history; at most 500 characters.");
    }

    public static OpenApiRequestBody? Body(WriteMetadata writes, OperationFilterContext context)
    {
        if (writes.Body is null) return null;
        var schema = context.SchemaGenerator.GenerateSchema(writes.Body, context.SchemaRepository);
        return new OpenApiRequestBody
        {
            Required = true,
            Description = writes.Effect == WriteEffect.Imports ? "The bundle." : "The record in the form of a bundle.",
            Content = BodyContentTypes.All.ToDictionary(type => type, type => (IOpenApiMediaType)new OpenApiMediaType
            {
                Schema = schema,
                // JSON is YAML too.
                Example = type == "application/json" ? JsonNode.Parse(writes.Example!) : JsonValue.Create(writes.Example),
            }),
        };
    }

    /// <summary>The problems of this operation beside those of every write.</summary>
    public static IEnumerable<ProblemType> Problems(WriteMetadata writes) =>
    [
        ProblemTypes.UnknownParameter, ProblemTypes.BadValue, ProblemTypes.Unauthorized, ProblemTypes.Forbidden, ProblemTypes.Conflict,
        .. writes.OfExisting
            ? [ProblemTypes.NotFound, ProblemTypes.Gone, ProblemTypes.PreconditionFailed, ProblemTypes.PreconditionRequired]
            : writes.Effect == WriteEffect.Imports ? [ProblemTypes.PreconditionFailed] : Array.Empty<ProblemType>(),
        .. writes.Body is null ? Array.Empty<ProblemType>() : [ProblemTypes.BodyTooLarge, ProblemTypes.UnsupportedMediaType],
        ProblemTypes.Unprocessable, ProblemTypes.InternalError, ProblemTypes.Unavailable, ProblemTypes.InsufficientStorage,
    ];

    private static OpenApiParameter Header(string name, bool required, string? example, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example is null ? null : JsonValue.Create(example),
    };
}
