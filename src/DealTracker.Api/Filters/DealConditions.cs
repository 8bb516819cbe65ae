using DealTracker.Api.Storage;

namespace DealTracker.Api.Filters;

/// <summary>
/// What a filter asks of a deal. The conditions speak of <c>ds</c> (deal_states) and <c>d</c> (deals). Conditions on
/// events are met by one event that meets all of them.
/// </summary>
internal static class DealConditions
{
    public static void AddTo(SqlConditions conditions, ResolvedFilter filter)
    {
        conditions.Add(filter.Knowledge.StateOf("ds", conditions));
        AddParties(conditions, filter.Countries, "");
        AddParties(conditions, filter.Suppliers, " AND c.role IN ('supplier', 'licensor')");
        AddParties(conditions, filter.Recipients, " AND c.role IN ('recipient', 'licensee')");
        foreach (var group in filter.Systems)
            conditions.Add($"EXISTS (SELECT 1 FROM deal_families f WHERE f.deal = ds.deal AND f.system IN {conditions.List(group)})");
        foreach (var group in EventConditions.Texts(filter.Request.Category))
            conditions.Add($"EXISTS (SELECT 1 FROM deal_families f WHERE f.deal = ds.deal AND f.category IN {conditions.List(group)})");
        foreach (var group in EventConditions.Texts(filter.Request.Kind))
            conditions.Add($"EXISTS (SELECT 1 FROM deal_kinds k WHERE k.deal = ds.deal AND k.kind IN {conditions.List(group)})");
        foreach (var group in EventConditions.Texts(filter.Request.Status)) conditions.Add($"ds.status IN {conditions.List(group)}");
        foreach (var group in filter.Deals) conditions.Add($"ds.deal IN {conditions.List(group)}");
        if (filter.Request.SourcesMin is { } sources) conditions.Add($"ds.sources >= {conditions.Parameter(sources)}");
        if (filter.Request.UpdatedSince is { } since) conditions.Add($"d.updated_at >= {conditions.Parameter(since.Text)}");
        AddEvent(conditions, filter);
        if (filter.Request.Q is { } q) AddText(conditions, filter, q);
    }

    private static void AddParties(SqlConditions conditions, IReadOnlyList<IReadOnlyList<string>> groups, string role)
    {
        foreach (var group in groups)
            conditions.Add($"EXISTS (SELECT 1 FROM deal_countries c WHERE c.deal = ds.deal AND c.party IN {conditions.List(group)}{role})");
    }

    private static void AddEvent(SqlConditions conditions, ResolvedFilter filter)
    {
        var request = filter.Request;
        if (request.Type.IsEmpty && request.Modality.IsEmpty && filter.Articles.Count == 0 && request.From is null && request.To is null) return;
        conditions.AddExists("""
            SELECT 1 FROM event_deals ed
            JOIN event_states s ON s.event = ed.event
            JOIN events e ON e.id = ed.event
            WHERE ed.deal = ds.deal
            """, inner =>
        {
            inner.Add(filter.Knowledge.StateOf("s", inner));
            EventConditions.AddOwn(inner, filter);
        });
    }

    /// <summary>The deal's own words, or those of one event that was known.</summary>
    private static void AddText(SqlConditions conditions, ResolvedFilter filter, string q) => conditions.Add($"""
        ({filter.FullText.Finds(conditions, "d.seq", "deal_search", q)}
            OR ds.deal IN (SELECT ed.deal FROM event_deals ed
                JOIN event_states s ON s.event = ed.event AND {filter.Knowledge.StateOf("s", conditions)}
                JOIN events e ON e.id = ed.event
                WHERE {EventConditions.Matches(conditions, filter, q)}))
        """);
}
