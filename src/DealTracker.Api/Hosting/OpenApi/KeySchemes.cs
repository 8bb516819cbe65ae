using DealTracker.Api.Curation.Keys;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>The two ways to send a key: what Swagger UI's Authorize asks for, and the padlock on what needs one.</summary>
internal static class KeySchemes
{
    private const string Header = "key", Bearer = "bearer";

    public static void AddKeySchemes(this SwaggerGenOptions swagger)
    {
        swagger.AddSecurityDefinition(Header, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = ApiKeyHeader.Header,
            Description = "A curator's key, dt_…",
        });
        swagger.AddSecurityDefinition(Bearer, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "The same key as a bearer token.",
        });
    }

    /// <summary>One or the other.</summary>
    public static List<OpenApiSecurityRequirement> Requirements(OpenApiDocument document) =>
        [new() { [new OpenApiSecuritySchemeReference(Header, document)] = [] }, new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
}
