using DealTracker.Api.Keys;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DealTracker.Api.OpenApi;

/// <summary>The two ways to send a key, and the padlock of an operation that needs one.</summary>
internal static class KeySecurity
{
    private const string Header = "key", Bearer = "bearer";

    public static void AddKeys(this SwaggerGenOptions swagger)
    {
        swagger.AddSecurityDefinition(Header, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = GivenKey.Header,
            Description = "A curator's key, as `dealtracker keys create` printed it: dt_…",
        });
        swagger.AddSecurityDefinition(Bearer, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = GivenKey.Scheme.ToLowerInvariant(),
            Description = "The same key as a bearer token.",
        });
    }

    /// <summary>Either way will do.</summary>
    public static IList<OpenApiSecurityRequirement> Required(OpenApiDocument document) => [Of(Header, document), Of(Bearer, document)];

    private static OpenApiSecurityRequirement Of(string scheme, OpenApiDocument document) =>
        new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [] };
}
