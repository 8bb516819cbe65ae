using Microsoft.AspNetCore.WebUtilities;

namespace DealTracker.Api.Website.Markup;

/// <summary>The addresses of a view: the state of a page is its query and nothing else.</summary>
internal static class QueryLinks
{
    /// <summary>The parameters of the query in their order.</summary>
    public static IReadOnlyList<(string Name, string Value)> Pairs(HttpRequest request)
    {
        var pairs = new List<(string Name, string Value)>();
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
            pairs.Add((pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        return pairs;
    }

    /// <summary>A query with its question mark; empty for no pairs. Commas stay, because they separate alternatives.</summary>
    public static string Query(IEnumerable<(string Name, string Value)> pairs)
    {
        var query = string.Join('&', pairs.Select(pair =>
            $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return query.Length == 0 ? query : $"?{query}";
    }
}
