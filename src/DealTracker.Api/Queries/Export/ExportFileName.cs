namespace DealTracker.Api.Queries.Export;

/// <summary>
/// The name of an exported file says what is in it: <c>events_r12_country=IND_type=delivery.csv</c> are the events of India
/// that are deliveries, at revision 12.
/// </summary>
internal static class ExportFileName
{
    private const int Longest = 120;

    /// <param name="what">The table.</param>
    /// <param name="filters">As <see cref="GivenFilters"/> writes them.</param>
    public static Func<long, string> For(string what, IReadOnlyList<string> filters) => revision =>
    {
        var name = string.Join('_', filters.Select(filter => string.Concat(filter.Select(Harmless))).Prepend($"r{revision}").Prepend(what));
        return name.Length <= Longest ? name : $"{name[..Longest]}…";
    };

    private static char Harmless(char character) => char.IsLetterOrDigit(character) || character is '=' or ',' or '.' or '-' ? character : '-';
}
