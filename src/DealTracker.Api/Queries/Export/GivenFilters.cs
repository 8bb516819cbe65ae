using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;

namespace DealTracker.Api.Queries.Export;

/// <summary>The filters of a request as they were written, in an order of their own, so that the same filters give the same file.</summary>
internal static class GivenFilters
{
    public static IReadOnlyList<string> Parse(QueryString query) =>
    [
        .. QueryPairs.Parse(query).Where(pair => pair.Name != FormatParameter.Name)
            .Select(pair => $"{pair.Name}={pair.Value}").Order(StringComparer.Ordinal),
    ];
}
