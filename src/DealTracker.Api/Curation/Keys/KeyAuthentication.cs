using System.Security.Claims;
using System.Text.Encodings.Web;
using DealTracker.Core.Codes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace DealTracker.Api.Curation.Keys;

/// <summary>
/// Finds the key of a request, where the operation needs one: reading is open, so a wrong key on a read is not even looked at.
/// </summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeyStore keys, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Key";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var metadata = Context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<IAuthorizeData>() is null || ApiKeyHeader.Read(Request) is not { } text)
            return AuthenticateResult.NoResult();

        if (keys.Find(text) is not { } row)
            return AuthenticateResult.Fail(keys.AnyActive() ? ApiKeyErrors.Unknown() : ApiKeyErrors.WritingOff());
        if (row.StateAt(clock.GetUtcNow()) is not KeyState.Active and var state)
            return AuthenticateResult.Fail(ApiKeyErrors.Inactive(row, state));

        await keys.MarkUsedAsync(row);
        var key = row.ToKey();
        Context.Features.Set(key);
        Claim[] claims = [new(ClaimTypes.Name, key.Name), new(ClaimTypes.NameIdentifier, key.Prefix), new(ClaimTypes.Role, Code<KeyRole>.Text(key.Role))];
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name)), Scheme.Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties) =>
        throw (await HandleAuthenticateOnceAsync()).Failure ?? (keys.AnyActive() ? ApiKeyErrors.Missing() : ApiKeyErrors.WritingOff());

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => throw ApiKeyErrors.RoleTooLow(Context.CuratorKey());
}

/// <summary>The key that a request carries.</summary>
internal static class ApiKeyHeader
{
    /// <summary>The header of our own.</summary>
    public const string Header = "X-Api-Key";

    /// <summary>The scheme of the Authorization header.</summary>
    public const string Scheme = "Bearer";

    /// <summary>From <c>X-Api-Key</c>, else from <c>Authorization: Bearer</c>; null when neither is there.</summary>
    public static string? Read(HttpRequest request)
    {
        if (request.Headers[Header].ToString().Trim() is { Length: > 0 } key) return key;
        var authorization = request.Headers.Authorization.ToString();
        return authorization.StartsWith($"{Scheme} ", StringComparison.OrdinalIgnoreCase)
            && authorization[(Scheme.Length + 1)..].Trim() is { Length: > 0 } token
            ? token
            : null;
    }
}
