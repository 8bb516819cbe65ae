using DealTracker.Core.Codes;

namespace DealTracker.Core.Dates;

/// <summary>Whether a date says when something happened or how long it lasted.</summary>
public enum DateKind
{
    /// <summary>It happened once, on a day that may be known only roughly: <c>2019-09</c>, <c>[2023..2025]</c>.</summary>
    [Definition("It happened once, on a day that may be known only roughly.")]
    Point,

    /// <summary>It lasted from a start to an end: <c>2019-10/2020-03</c>, <c>2021-11/..</c>.</summary>
    [Definition("It lasted from a start to an end.")]
    Span,
}
