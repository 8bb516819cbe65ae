using DealTracker.Core.Codes;

namespace DealTracker.Api.Curation.Keys;

/// <summary>What the holder of a key may do. Each role may do all that the ones before it may.</summary>
public enum KeyRole
{
    [Definition("Writes the record: articles, deals, events, parties, systems, imports.")]
    Curator,

    [Definition("All that a curator may, and what concerns the whole installation.")]
    Admin,
}
