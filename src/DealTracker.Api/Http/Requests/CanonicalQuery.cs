using DealTracker.Api.Records.Names;

namespace DealTracker.Api.Http.Requests;

/// <summary>
/// A query string in one spelling, so that <c>country=IND</c>, <c>in</c> and <c>India</c> are one request: names are ids, codes are lower
/// case, and what is only "or" or "and" stands in order. Unknown values stay as they are, so that they are refused later. The address of the next page
/// is written from it.
/// </summary>
/// <param name="Pairs">Names and values, decoded.</param>
/// <param name="Revision">The one at which they mean that; a name may mean another record at the next.</param>
internal sealed record CanonicalQuery(IReadOnlyList<(string Name, string Value)> Pairs, long Revision)
{
    private static readonly string[] Parties = ["country", "supplier", "recipient"];
    private static readonly string[] Systems = ["system"];

    // The order of these codes has no meaning. That of facets and includes decides the order in the response.
    private static readonly string[] Codes = ["category", "kind", "status", "type", "modality"];

    public string Text => QueryPairs.Format(Pairs);

    public static CanonicalQuery Create(QueryString query, NameSet names) => new(
    [
        .. QueryPairs.Parse(query).Select(pair => (pair.Name, Value: Canonical(pair.Name, pair.Value, names)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal),
    ], names.Revision);

    private static string Canonical(string name, string value, NameSet names)
    {
        if (Parties.Contains(name)) return Terms(value, names.Parties.Find);
        if (Systems.Contains(name)) return Terms(value, names.Systems.Find);
        return Codes.Contains(name) ? Terms(value, term => term.ToLowerInvariant()) : value;
    }

    private static string Terms(string value, Func<string, string?> find)
    {
        var terms = value.Split(',', StringSplitOptions.TrimEntries);
        // An empty item between commas is an error, which is reported as it was written.
        return terms.Contains("") ? value : string.Join(',', terms.Select(term => find(term) ?? term).Distinct().Order(StringComparer.Ordinal));
    }
}
