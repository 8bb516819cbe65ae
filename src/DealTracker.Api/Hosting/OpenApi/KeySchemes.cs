using DealTracker.Api.Curation.Keys;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.Hosting.OpenApi;

/// <summary>Documents the two ways to send a key, for the Authorize dialog and the padlocks of Swagger UI.</summary>
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

    /// <summary>Either scheme suffices.</summary>
    public static List<OpenApiSecurityRequirement> Requirements(OpenApiDocument document) =>
        [new() { [new OpenApiSecuritySchemeReference(Header, document)] = [] }, new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];
}
