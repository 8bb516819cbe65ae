using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries;

/// <summary>What a list adds when asked, because it costs a count.</summary>
public enum Include
{
    [Definition("How many records the filters match.")] Total,
}
