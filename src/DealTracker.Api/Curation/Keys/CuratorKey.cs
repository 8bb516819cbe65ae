using DealTracker.Core.Codes;
using FastEndpoints;

namespace DealTracker.Api.Curation.Keys;

/// <summary>The key a request was made with.</summary>
/// <param name="Name">Whose it is: the actor that the history keeps.</param>
/// <param name="Prefix">Its readable part, which tells two keys of one name apart.</param>
/// <param name="Role">What it allows.</param>
public sealed record CuratorKey(string Name, string Prefix, KeyRole Role);

/// <summary>How an endpoint demands a key, and learns whose it is.</summary>
public static class CuratorKeyExtensions
{
    /// <summary>
    /// <c>Definition.NeedsKey()</c> in <c>Configure</c>: a curator's key or better. An endpoint that writes without it takes any key, and
    /// refuses a request without a key.
    /// </summary>
    public static void NeedsKey(this EndpointDefinition definition, KeyRole atLeast = KeyRole.Curator)
    {
        ArgumentNullException.ThrowIfNull(definition);
        definition.Roles([.. Enum.GetValues<KeyRole>().Where(role => role >= atLeast).Select(Code<KeyRole>.Text)]);
    }

    /// <summary>The key of this request: <c>HttpContext.CuratorKey().Name</c> is the actor.</summary>
    /// <exception cref="InvalidOperationException">The endpoint demands none: its <c>Configure</c> lacks <c>Definition.NeedsKey()</c>.</exception>
    public static CuratorKey CuratorKey(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<CuratorKey>()
            ?? throw new InvalidOperationException("This endpoint demands no key: call Definition.NeedsKey() in its Configure.");
    }
}

/// <summary>What the holder of a key may do. Each role may do all that the ones before it may.</summary>
public enum KeyRole
{
    [Definition("Writes the record: articles, deals, events, parties, systems, imports.")]
    Curator,

    [Definition("All that a curator may, and what concerns the whole installation.")]
    Admin,
}
