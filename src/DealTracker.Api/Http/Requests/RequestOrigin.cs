namespace DealTracker.Api.Http.Requests;

/// <summary>Where this server is.</summary>
public static class RequestOrigin
{
    /// <summary>Scheme and host as the client wrote them, for addresses that leave this server.</summary>
    public static string Origin(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}";
    }
}
