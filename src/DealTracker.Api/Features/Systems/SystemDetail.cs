using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DealTracker.Api.Features.Events;

namespace DealTracker.Api.Features.Systems;

/// <summary>A weapon system with its members and components.</summary>
public sealed record SystemDetail : SystemResponse
{
    [SetsRequiredMembers]
    internal SystemDetail(SystemResponse system, IReadOnlyList<SystemRef> members, IReadOnlyList<SystemRef> components) : base(system) =>
        (Members, Components) = (members, components);

    /// <summary>Systems whose family it is.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<SystemRef> Members { get; init; }

    /// <summary>Systems that are a part of it.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<SystemRef> Components { get; init; }
}
