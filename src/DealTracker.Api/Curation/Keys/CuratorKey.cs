namespace DealTracker.Api.Curation.Keys;

/// <summary>The key a request was made with.</summary>
/// <param name="Name">Whose it is: the actor that the history keeps.</param>
/// <param name="Prefix">Its readable part, which tells two keys of one name apart.</param>
/// <param name="Role">What it allows.</param>
public sealed record CuratorKey(string Name, string Prefix, KeyRole Role);

/// <summary>How an endpoint learns who is writing.</summary>
public static class CuratorKeyExtensions
{
    /// <summary>The key of this request: <c>HttpContext.CuratorKey().Name</c> is the actor.</summary>
    /// <exception cref="InvalidOperationException">The endpoint demands none: its <c>Configure</c> lacks <c>Definition.NeedsKey()</c>.</exception>
    public static CuratorKey CuratorKey(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<CuratorKey>()
            ?? throw new InvalidOperationException("This endpoint demands no key: call Definition.NeedsKey() in its Configure.");
    }
}
