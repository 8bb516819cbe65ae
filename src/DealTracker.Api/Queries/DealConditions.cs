using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries;

/// <summary>
/// What a filter asks of a deal. The conditions speak of <c>ds</c> (deal_states) and <c>d</c> (deals). Conditions on
/// events are met by one event that meets all of them.
/// </summary>
internal static class DealConditions
{
    /// <param name="forPage">For the beginning of a list in its order, and not for all that is found.</param>
    public static void AddTo(SqlConditions conditions, ResolvedFilter filter, bool forPage = false)
    {
        conditions.Add(filter.AsOf.StateCondition("ds", conditions));
        AddParties(conditions, filter.Countries, "");
        AddParties(conditions, filter.Suppliers, " AND c.role IN ('supplier', 'licensor')");
        AddParties(conditions, filter.Recipients, " AND c.role IN ('recipient', 'licensee')");
        foreach (var group in filter.Systems)
            Add(conditions, $"FROM deal_families f WHERE f.system IN {conditions.List(group)}", "f");
        foreach (var group in filter.Request.Category.Texts())
            Add(conditions, $"FROM deal_families f WHERE f.category IN {conditions.List(group)}", "f");
        foreach (var group in filter.Request.Kind.Texts())
            Add(conditions, $"FROM deal_kinds k WHERE k.kind IN {conditions.List(group)}", "k");
        foreach (var group in filter.Request.Status.Texts())
            Add(conditions, $"FROM deal_states x WHERE x.status IN {conditions.List(group)} AND {filter.AsOf.StateCondition("x", conditions)}", "x");
        foreach (var group in filter.Deals)
        {
            var list = conditions.List(group);
            conditions.Add($"ds.deal IN {list}", $"SELECT x.id FROM deals x WHERE x.id IN {list}");
        }

        if (filter.Request.SourcesMin is { } sources)
            Add(conditions, $"FROM deal_states x WHERE x.sources >= {conditions.Parameter(sources)} AND {filter.AsOf.StateCondition("x", conditions)}", "x");
        if (filter.Request.UpdatedSince is { } since)
        {
            var from = conditions.Parameter(since.Text);
            conditions.Add($"d.updated_at >= {from}", $"SELECT x.id FROM deals x WHERE x.updated_at >= {from}");
        }

        AddEvent(conditions, filter);
        if (filter.Request.Q is not { } q) return;
        if (forPage) AddTextForPage(conditions, filter, q);
        else AddText(conditions, filter, q);
    }

    /// <summary>The same rows are checked for one deal, and looked up for all.</summary>
    private static void Add(SqlConditions conditions, string rows, string alias) =>
        conditions.Add($"EXISTS (SELECT 1 {rows} AND {alias}.deal = ds.deal)", $"SELECT {alias}.deal AS id {rows}");

    private static void AddParties(SqlConditions conditions, IReadOnlyList<IReadOnlyList<string>> groups, string role)
    {
        foreach (var group in groups)
            Add(conditions, $"FROM deal_countries c WHERE c.party IN {conditions.List(group)}{role}", "c");
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
            inner.Add(filter.AsOf.StateCondition("s", inner));
            EventConditions.AddOwn(inner, filter);
        }, events => $"SELECT ed.deal AS id FROM ({events}) one CROSS JOIN event_deals ed WHERE ed.event = one.id");
    }

    /// <summary>The deal's own words, or those of one event that was known.</summary>
    private static void AddText(SqlConditions conditions, ResolvedFilter filter, string q) => conditions.Add($"""
        ({filter.FullText.MatchesSet(conditions, "d.seq", "deal_search", q)}
            OR ds.deal IN (SELECT ed.deal FROM event_deals ed
                JOIN event_states s ON s.event = ed.event AND {filter.AsOf.StateCondition("s", conditions)}
                JOIN events e ON e.id = ed.event
                WHERE {EventConditions.Matches(conditions, filter, q)}))
        """);

    private static void AddTextForPage(SqlConditions conditions, ResolvedFilter filter, string q)
    {
        var (own, events) = (filter.FullText.Lookup(conditions, "deal_search", "deals", q), filter.FullText.Lookup(conditions, "event_search", "events", q));
        conditions.Add(
            $"""
            ({filter.FullText.MatchesRow(conditions, "d.seq", "deal_search", q)}
                OR EXISTS (SELECT 1 FROM event_deals ed
                    JOIN event_states s ON s.event = ed.event AND {filter.AsOf.StateCondition("s", conditions)}
                    JOIN events e ON e.id = ed.event
                    WHERE ed.deal = ds.deal AND {filter.FullText.MatchesRow(conditions, "e.seq", "event_search", q)}))
            """,
            new CandidateQuery($"{own.Ids} UNION ALL SELECT ed.deal FROM ({events.Ids}) one CROSS JOIN event_deals ed WHERE ed.event = one.id")
            {
                CountSql = $"{own.CountSql} UNION ALL {events.CountSql}",
            });
    }
}
