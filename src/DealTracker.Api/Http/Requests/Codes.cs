namespace DealTracker.Api.Http.Requests;

/// <summary>
/// A filter given as codes of a closed vocabulary: each group must match (a repeated parameter), by any one of its codes (a comma).
/// </summary>
public sealed record Codes<TCode>(IReadOnlyList<IReadOnlyList<TCode>> Groups) where TCode : struct, Enum
{
    public static Codes<TCode> None { get; } = new([]);

    public bool IsEmpty => Groups.Count == 0;
}
