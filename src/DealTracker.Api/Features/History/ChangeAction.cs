using DealTracker.Core.Codes;

namespace DealTracker.Api.Features.History;

/// <summary>What a write did to a record.</summary>
public enum ChangeAction
{
    [Definition("The record is new.")] Create,
    [Definition("The record says something else than before.")] Update,
    [Definition("The record was deleted; its id stays taken.")] Delete,
    [Definition("Another record took its place.")] Merge,
}
