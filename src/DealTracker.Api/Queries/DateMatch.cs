using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries;

/// <summary>How a date that covers several days meets a range.</summary>
public enum DateMatch
{
    [Means("It may have happened in the range.")] Overlap,
    [Means("It certainly happened in the range.")] Within,
}
