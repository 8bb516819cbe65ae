using DealTracker.Api.Http.Requests;

namespace DealTracker.Api.Website.Markup;

/// <summary>The addresses of a view: the state of a page is its query and nothing else.</summary>
internal static class QueryLinks
{
    /// <summary>What the reader was given in the query, in order.</summary>
    public static IReadOnlyList<(string Name, string Value)> Pairs(HttpRequest request) => [.. QueryPairs.Parse(request.QueryString)];

    /// <summary>A query with its question mark; empty for no pairs. Commas stay, because they separate alternatives.</summary>
    public static string Query(IEnumerable<(string Name, string Value)> pairs)
    {
        var query = string.Join('&', pairs.Select(pair =>
            $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return query.Length == 0 ? query : $"?{query}";
    }
}
