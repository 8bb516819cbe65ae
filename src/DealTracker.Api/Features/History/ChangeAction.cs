using DealTracker.Core.Codes;

namespace DealTracker.Api.Features.History;

/// <summary>What a write did to a record.</summary>
public enum ChangeAction
{
    [Means("The record is new.")] Create,
    [Means("The record says something else than before.")] Update,
    [Means("The record was deleted; its id stays taken.")] Delete,
    [Means("Another record took its place.")] Merge,
}
