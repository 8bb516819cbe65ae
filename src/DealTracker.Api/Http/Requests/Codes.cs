using DealTracker.Core.Codes;

namespace DealTracker.Api.Http.Requests;

/// <summary>
/// A filter given as codes of a closed vocabulary: each group must match (a repeated parameter), by any one of its codes (a comma).
/// </summary>
public sealed record Codes<TCode>(IReadOnlyList<IReadOnlyList<TCode>> Groups) where TCode : struct, Enum
{
    public static Codes<TCode> None { get; } = new([]);

    public bool IsEmpty => Groups.Count == 0;

    /// <summary>The groups as the texts of their codes, which is how the store writes them.</summary>
    public IEnumerable<IEnumerable<string>> Texts() => Groups.Select(group => group.Select(Code<TCode>.Text));
}
