using DealTracker.Core.Systems;

namespace DealTracker.Api.Features.Events;

/// <summary>A weapon system as others name it.</summary>
public sealed record SystemRef
{
    /// <example>s-400</example>
    public required string Id { get; init; }

    /// <example>S-400</example>
    public required string Name { get; init; }

    /// <example>air_defence_systems</example>
    public required SystemCategory Category { get; init; }
}
