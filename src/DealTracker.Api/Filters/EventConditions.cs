using DealTracker.Api.Http.Requests;
using DealTracker.Api.Storage;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Filters;

/// <summary>
/// What a filter asks of one event. The conditions speak of <c>s</c> (event_states) and <c>e</c> (events).
/// </summary>
internal static class EventConditions
{
    /// <summary>Everything a timeline asks for.</summary>
    public static void AddTo(SqlConditions conditions, ResolvedFilter filter)
    {
        conditions.Add(filter.Knowledge.StateOf("s", conditions));
        AddOwn(conditions, filter);
        AddParties(conditions, filter.Countries, "");
        AddParties(conditions, filter.Suppliers, " AND c.role IN ('supplier', 'licensor')");
        AddParties(conditions, filter.Recipients, " AND c.role IN ('recipient', 'licensee')");
        foreach (var group in filter.Systems)
            conditions.Add($"EXISTS (SELECT 1 FROM event_families f WHERE f.event = s.event AND f.system IN {conditions.List(group)})");
        foreach (var group in Texts(filter.Request.Category))
            conditions.Add($"EXISTS (SELECT 1 FROM event_families f WHERE f.event = s.event AND f.category IN {conditions.List(group)})");
        foreach (var group in Texts(filter.Request.Kind))
            conditions.Add($"EXISTS (SELECT 1 FROM event_deals ed JOIN deal_kinds k ON k.deal = ed.deal WHERE ed.event = s.event AND k.kind IN {conditions.List(group)})");
        foreach (var group in Texts(filter.Request.Status))
        {
            conditions.Add($"""
                EXISTS (SELECT 1 FROM event_deals ed JOIN deal_states ds ON ds.deal = ed.deal AND {filter.Knowledge.StateOf("ds", conditions)}
                    WHERE ed.event = s.event AND ds.status IN {conditions.List(group)})
                """);
        }

        // A deal has few events: they are looked up, and not looked for along the whole timeline.
        foreach (var group in filter.Deals)
            conditions.Add($"s.event IN (SELECT ed.event FROM event_deals ed WHERE ed.deal IN {conditions.List(group)})");
        if (filter.Request.SourcesMin is { } sources) conditions.Add($"s.sources >= {conditions.Parameter(sources)}");
        if (filter.Request.UpdatedSince is { } since) conditions.Add($"e.updated_at >= {conditions.Parameter(since.Text)}");
        if (filter.Request.Q is { } q) conditions.Add(Matches(conditions, filter, q));
    }

    /// <summary>What only the event itself can meet: type, modality, dates, article. A deal is found by one event that meets all of these.</summary>
    public static void AddOwn(SqlConditions conditions, ResolvedFilter filter)
    {
        var request = filter.Request;
        foreach (var group in Texts(request.Type)) conditions.Add($"e.type IN {conditions.List(group)}");
        foreach (var group in Texts(request.Modality)) conditions.Add($"e.modality IN {conditions.List(group)}");
        foreach (var group in filter.Articles)
        {
            conditions.Add($"""
                EXISTS (SELECT 1 FROM citations c JOIN articles a ON a.id = c.article AND a.known_from <= {conditions.Parameter(filter.Knowledge.Key)}
                    WHERE c.event = s.event AND c.article IN {conditions.List(group)})
                """);
        }

        AddDates(conditions, request);
    }

    /// <summary>The event's words hold what the user typed.</summary>
    public static string Matches(SqlConditions conditions, ResolvedFilter filter, string q) => filter.FullText.Finds(conditions, "e.seq", "event_search", q);

    public static IEnumerable<IEnumerable<string>> Texts<T>(Codes<T> codes) where T : struct, Enum =>
        codes.Groups.Select(group => group.Select(Code<T>.Text));

    private static void AddParties(SqlConditions conditions, IReadOnlyList<IReadOnlyList<string>> groups, string role)
    {
        foreach (var group in groups)
            conditions.Add($"EXISTS (SELECT 1 FROM event_countries c WHERE c.event = s.event AND c.party IN {conditions.List(group)}{role})");
    }

    private static void AddDates(SqlConditions conditions, RecordFilter request)
    {
        if (request.From is null && request.To is null) return;
        conditions.Add("s.date IS NOT NULL");
        // An open end has no last day: it may reach any range, and is certainly within none that ends.
        var within = request.DateMatch == DateMatch.Within;
        if (request.From is { } from)
        {
            var day = conditions.Parameter(from.First.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            conditions.Add(within ? $"s.earliest >= {day}" : $"(s.latest IS NULL OR s.latest >= {day})");
        }

        if (request.To is { } to)
        {
            var day = conditions.Parameter(to.Last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            conditions.Add(within ? $"s.latest <= {day}" : $"(s.earliest IS NULL OR s.earliest <= {day})");
        }
    }
}
