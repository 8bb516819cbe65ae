using Microsoft.AspNetCore.WebUtilities;

namespace DealTracker.Api.Queries.Export;

/// <summary>The filters of a request as they were written, in an order of their own, so that the same filters give the same file.</summary>
internal static class GivenFilters
{
    public static IReadOnlyList<string> Parse(QueryString query)
    {
        var filters = new List<string>();
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            var filter = $"{pair.DecodeName()}={pair.DecodeValue()}";
            if (!filter.StartsWith("format=", StringComparison.Ordinal)) filters.Add(filter);
        }

        return [.. filters.Order(StringComparer.Ordinal)];
    }
}
