using System.Text.Json.Nodes;
using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.OpenApi;

/// <summary>Values with rules are strings in the document, as they are in JSON.</summary>
internal static class TextValueSchemas
{
    public static void MapTextValues(this SwaggerGenOptions swagger)
    {
        swagger.Map<Slug>("ind-rus-s-400", "^[a-z0-9]+(-[a-z0-9]+)*$");
        swagger.Map<PartyCode>("IND", "^([A-Z]{3,4}|[a-z0-9]+(-[a-z0-9]+)*)$");
        swagger.Map<CurrencyCode>("USD", "^[A-Z]{3}$");
        swagger.Map<Reliability>("B", "^[A-F]$");
        swagger.Map<WebAddress>("https://example.org/article", null);
        swagger.Map<EdtfDate>("2018-10-05", null);
    }

    private static void Map<T>(this SwaggerGenOptions swagger, string example, string? pattern)
    {
        swagger.MapType<T>(() => Schema(JsonSchemaType.String));
        if (typeof(T).IsValueType)
            swagger.MapType(typeof(Nullable<>).MakeGenericType(typeof(T)), () => Schema(JsonSchemaType.String | JsonSchemaType.Null));

        OpenApiSchema Schema(JsonSchemaType type) => new() { Type = type, Pattern = pattern, Examples = [JsonValue.Create(example)] };
    }
}
