namespace DealTracker.Api.Http.Requests;

/// <summary>
/// A filter given as text: each group must match (a repeated parameter), by any one of its terms (a comma).
/// <c>country=RUS&amp;country=IND,TUR</c> is <c>[[RUS], [IND, TUR]]</c>. Terms are trimmed, never empty and as they were written.
/// </summary>
public sealed record Terms(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    /// <summary>How many terms one parameter takes, so that one request cannot build an endless query.</summary>
    public const int Most = 50;

    /// <summary>How long a term may be.</summary>
    public const int LongestTerm = 200;

    public static Terms None { get; } = new([]);

    public bool IsEmpty => Groups.Count == 0;
}
