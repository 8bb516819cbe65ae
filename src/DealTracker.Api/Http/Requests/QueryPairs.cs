using Microsoft.AspNetCore.WebUtilities;

namespace DealTracker.Api.Http.Requests;

/// <summary>
/// The parameters of a query string, decoded and in the order in which they were written. ASP.NET's own collection ignores the
/// case of names, which this API does not.
/// </summary>
internal static class QueryPairs
{
    public static IEnumerable<(string Name, string Value)> Parse(QueryString query)
    {
        foreach (var pair in new QueryStringEnumerable(query.Value))
            yield return (pair.DecodeName().ToString(), pair.DecodeValue().ToString());
    }

    /// <summary>Writes pairs as a query string, without its question mark.</summary>
    public static string Format(IEnumerable<(string Name, string Value)> pairs) =>
        string.Join('&', pairs.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}"));
}
