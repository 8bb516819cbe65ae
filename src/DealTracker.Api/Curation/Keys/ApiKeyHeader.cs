namespace DealTracker.Api.Curation.Keys;

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
        return authorization.StartsWith($"{Scheme} ", StringComparison.OrdinalIgnoreCase) && authorization[(Scheme.Length + 1)..].Trim() is { Length: > 0 } token
            ? token
            : null;
    }
}
