using Microsoft.AspNetCore.WebUtilities;

namespace DealTracker.Api.Exports;

/// <summary>
/// The name of an exported file says what is in it: <c>events_r12_country=IND_type=delivery.csv</c> are the events of India
/// that are deliveries, at revision 12.
/// </summary>
internal static class ExportFileName
{
    private const int Longest = 120;

    /// <param name="what">The table.</param>
    /// <param name="request">Its parameters are the filters, in any order.</param>
    public static Func<long, string> Of(string what, HttpRequest request) => revision =>
    {
        var filters = new List<string>();
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            var filter = $"{pair.DecodeName()}={pair.DecodeValue()}";
            if (!filter.StartsWith("format=", StringComparison.Ordinal)) filters.Add(string.Concat(filter.Select(Harmless)));
        }

        var name = string.Join('_', filters.Order(StringComparer.Ordinal).Prepend($"r{revision}").Prepend(what));
        return name.Length <= Longest ? name : $"{name[..Longest]}…";
    };

    private static char Harmless(char one) => char.IsLetterOrDigit(one) || one is '=' or ',' or '.' or '-' ? one : '-';
}
