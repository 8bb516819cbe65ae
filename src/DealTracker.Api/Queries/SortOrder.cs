using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries;

/// <summary>Which end of a list comes first. Undated records come last in either order.</summary>
public enum SortOrder
{
    [Definition("Ascending: earliest, or A, first.")] Asc,
    [Definition("Descending: latest, or Z, first.")] Desc,
}
