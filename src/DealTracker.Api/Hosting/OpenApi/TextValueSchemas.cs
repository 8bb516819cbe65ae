using System.Text.Json.Nodes;
using DealTracker.Api.Records;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>Values with rules are strings in the document, as they are in JSON.</summary>
internal static class TextValueSchemas
{
    public static void MapTextValues(this SwaggerGenOptions swagger)
    {
        foreach (var (type, form) in TextValueForm.All)
        {
            swagger.MapType(type, () => Schema(form, JsonSchemaType.String));
            if (type.IsValueType)
                swagger.MapType(typeof(Nullable<>).MakeGenericType(type), () => Schema(form, JsonSchemaType.String | JsonSchemaType.Null));
        }
    }

    private static OpenApiSchema Schema(TextValueForm form, JsonSchemaType type) =>
        new() { Type = type, Pattern = form.Pattern, Examples = [JsonValue.Create(form.Example)] };
}
