using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries;

/// <summary>Which end of a list comes first. Undated records come last in either order.</summary>
public enum SortOrder
{
    [Means("Ascending: earliest, or A, first.")] Asc,
    [Means("Descending: latest, or Z, first.")] Desc,
}
