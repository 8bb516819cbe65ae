using DealTracker.Api.Curation.Keys;
using Microsoft.AspNetCore.Authentication;

namespace DealTracker.Api.Hosting;

/// <summary>Keys as ASP.NET's authentication, so that FastEndpoints' own <c>Roles</c> count.</summary>
public static class KeysSetup
{
    public static IServiceCollection AddDealTrackerKeys(this IServiceCollection services)
    {
        services.AddSingleton<ApiKeyStore>();
        services.AddAuthentication(KeyAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(KeyAuthentication.SchemeName, configureOptions: null);
        services.AddAuthorization();
        return services;
    }

    /// <summary>After routing, which tells whether a key is needed; before anything looks at the body of one who may not write.</summary>
    public static WebApplication UseDealTrackerKeys(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }
}
