using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using Microsoft.OpenApi;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>Writes one parameter as the binder reads it.</summary>
internal static class Parameter
{
    /// <param name="sendsDefault">
    /// Whether the schema has the default, which Swagger UI then sends. Not where the format chosen beside it may have no use for the parameter.
    /// </param>
    public static OpenApiParameter Create(RequestParameter parameter, bool inPath, XmlComments comments, bool sendsDefault)
    {
        var schema = Schema(parameter);
        var byDefault = sendsDefault || schema.Default is null ? "" : $" By default `{schema.Default}`.";
        if (!sendsDefault) schema.Default = null;
        var written = new OpenApiParameter
        {
            Name = parameter.Name,
            In = inPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = inPath || parameter.Required,
            Description = $"{comments.Load(parameter.Property, "summary")}{Rules(parameter.Kind)}{byDefault}",
            Schema = schema,
            Example = comments.Load(parameter.Property, "example") is { } example ? Example(parameter.Kind, example) : null,
        };
        if (parameter.Kind is { Vocabulary: not null, TakesCommas: true })
            (written.Style, written.Explode) = (ParameterStyle.Form, false);
        return written;
    }

    /// <summary>The parameter that every read operation has. No default: Swagger UI would send it, and Accept would never count.</summary>
    public static OpenApiParameter Format(IReadOnlyList<Representation> offered) => new()
    {
        Name = FormatParameter.Name,
        In = ParameterLocation.Query,
        Description = "The representation; goes before the Accept header. The same as a suffix on the path.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. offered.Select(representation => JsonValue.Create(representation.Name))] },
    };

    private static string Rules(ParameterKind kind) => kind switch
    {
        { Repeatable: true } => $" A comma means *or*, repeating the parameter means *and*; at most {Terms.Most} values in all.",
        { TakesCommas: true } => " Several are separated by commas.",
        _ => string.Empty,
    };

    private static OpenApiSchema Schema(RequestParameter parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.Property.PropertyType) ?? parameter.Property.PropertyType;
        var schema = parameter.Kind switch
        {
            { Vocabulary: { } codes, TakesCommas: true } => new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = Codes(codes),
                MaxItems = Terms.Most,
            },
            { Vocabulary: { } codes } => Codes(codes),
            FlagKind => new OpenApiSchema { Type = JsonSchemaType.Boolean },
            NumberKind => new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Format = type == typeof(long) ? "int64" : "int32",
                Minimum = parameter.Range?.Low.ToString(CultureInfo.InvariantCulture),
                Maximum = parameter.Range?.High.ToString(CultureInfo.InvariantCulture),
            },
            TermsKind => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1 },
            _ => new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = parameter.MaxLength },
        };
        // An empty filter is no default, and an empty route value is no value.
        if (parameter.Default is string { Length: > 0 } or bool or int or long or Enum)
            schema.Default = JsonSerializer.SerializeToNode(parameter.Default, parameter.Default.GetType(), JsonFormat.Options);
        return schema;
    }

    private static OpenApiSchema Codes(IReadOnlyList<(string Text, string Definition)> codes) =>
        new() { Type = JsonSchemaType.String, Enum = [.. codes.Select(code => JsonValue.Create(code.Text))] };

    private static JsonNode Example(ParameterKind kind, string text) => kind switch
    {
        { Vocabulary: not null, TakesCommas: true } => new JsonArray([.. text.Split(',').Select(part => JsonValue.Create(part.Trim()))]),
        FlagKind => JsonValue.Create(bool.Parse(text)),
        NumberKind => JsonValue.Create(long.Parse(text, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };
}
