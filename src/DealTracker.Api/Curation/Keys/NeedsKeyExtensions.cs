using DealTracker.Core.Codes;
using FastEndpoints;

namespace DealTracker.Api.Curation.Keys;

/// <summary>How an endpoint demands a key, in <c>Configure</c>.</summary>
public static class NeedsKeyExtensions
{
    /// <summary>
    /// <c>Definition.NeedsKey()</c>: a curator's key or better. An endpoint that writes and says nothing takes any key, and never none.
    /// </summary>
    public static void NeedsKey(this EndpointDefinition definition, KeyRole atLeast = KeyRole.Curator)
    {
        ArgumentNullException.ThrowIfNull(definition);
        definition.Roles([.. Enum.GetValues<KeyRole>().Where(role => role >= atLeast).Select(Code<KeyRole>.Text)]);
    }
}
