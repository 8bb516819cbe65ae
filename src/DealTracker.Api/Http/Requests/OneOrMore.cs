namespace DealTracker.Api.Http.Requests;

/// <summary>A list of options given once, separated by commas: <c>facets=country,year</c>. Each counts once, in the order given.</summary>
public sealed record OneOrMore<TCode>(IReadOnlyList<TCode> Values) where TCode : struct, Enum
{
    public static OneOrMore<TCode> None { get; } = new([]);

    public bool Contains(TCode value) => Values.Contains(value);
}
