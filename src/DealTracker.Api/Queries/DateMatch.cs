using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries;

/// <summary>How a date that covers several days meets a range.</summary>
public enum DateMatch
{
    [Definition("It may have happened in the range.")] Overlap,
    [Definition("It certainly happened in the range.")] Within,
}
