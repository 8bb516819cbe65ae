using DealTracker.Core.Codes;

namespace DealTracker.Core.Dates;

/// <summary>Why a side of a date has no bound.</summary>
public enum IntervalEnd
{
    /// <summary>The side has a bound.</summary>
    [Definition("The side has a bound.")]
    None,

    /// <summary>Open, written <c>..</c>: there is no end (yet), or any time up to (or after) the other side.</summary>
    [Definition("There is no end yet, or any time up to or after the other side.")]
    Open,

    /// <summary>Unknown, written as nothing beside the slash (<c>2024/</c>): there is an end, but no one has stated it.</summary>
    [Definition("There is an end, but no one has stated it.")]
    Unknown,
}
