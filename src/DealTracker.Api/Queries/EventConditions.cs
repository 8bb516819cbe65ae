using DealTracker.Core.Dates;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Queries;

/// <summary>
/// What a filter asks of one event. The conditions speak of <c>s</c> (event_states) and <c>e</c> (events).
/// </summary>
internal static class EventConditions
{
    /// <summary>Everything a timeline asks for.</summary>
    /// <param name="forPage">For the beginning of a list in its order, and not for all that is found.</param>
    public static void AddTo(SqlConditions conditions, ResolvedFilter filter, bool forPage = false)
    {
        conditions.Add(filter.AsOf.StateCondition("s", conditions));
        AddOwn(conditions, filter);
        AddParties(conditions, filter.Countries, "");
        AddParties(conditions, filter.Suppliers, " AND c.role IN ('supplier', 'licensor')");
        AddParties(conditions, filter.Recipients, " AND c.role IN ('recipient', 'licensee')");
        foreach (var group in filter.Systems)
            Add($"FROM event_families f WHERE f.system IN {conditions.List(group)}", "f");
        foreach (var group in filter.Request.Category.Texts())
            Add($"FROM event_families f WHERE f.category IN {conditions.List(group)}", "f");
        foreach (var group in filter.Request.Kind.Texts())
            Add($"FROM event_deals ed JOIN deal_kinds k ON k.deal = ed.deal WHERE k.kind IN {conditions.List(group)}", "ed");
        foreach (var group in filter.Request.Status.Texts())
            Add($"FROM event_deals ed JOIN deal_states ds ON ds.deal = ed.deal AND {filter.AsOf.StateCondition("ds", conditions)} WHERE ds.status "
                + $"IN {conditions.List(group)}", "ed");
        foreach (var group in filter.Deals)
            Add($"FROM event_deals ed WHERE ed.deal IN {conditions.List(group)}", "ed");
        if (filter.Request.SourcesMin is { } sources)
        {
            var least = conditions.Parameter(sources);
            conditions.Add($"s.sources >= {least}",
                $"SELECT x.event AS id FROM event_states x WHERE x.sources >= {least} AND {filter.AsOf.StateCondition("x", conditions)}");
        }

        if (filter.Request.UpdatedSince is { } since)
        {
            var from = conditions.Parameter(since.Text);
            conditions.Add($"e.updated_at >= {from}", $"SELECT x.id FROM events x WHERE x.updated_at >= {from}");
        }

        if (filter.Request.Q is not { } q) return;
        if (forPage) conditions.Add(
            filter.FullText.MatchesRow(conditions, "e.seq", "event_search", q), filter.FullText.Lookup(conditions, "event_search", "events", q));
        else conditions.Add(Matches(conditions, filter, q));

        // The same rows are checked for one event, and looked up for all.
        void Add(string rows, string alias) => conditions.Add($"EXISTS (SELECT 1 {rows} AND {alias}.event = s.event)", $"SELECT {alias}.event AS id {rows}");
    }

    /// <summary>What only the event itself can meet: type, modality, dates, article. A deal is found by one event that meets all of these.</summary>
    public static void AddOwn(SqlConditions conditions, ResolvedFilter filter)
    {
        var request = filter.Request;
        foreach (var group in request.Type.Texts()) AddOf("type", group);
        foreach (var group in request.Modality.Texts()) AddOf("modality", group);
        foreach (var group in filter.Articles)
        {
            var rows = $"FROM citations c JOIN articles a ON a.id = c.article AND a.known_from <= {conditions.Parameter(filter.AsOf.Key)} WHERE c.article "
                + $"IN {conditions.List(group)}";
            conditions.Add($"EXISTS (SELECT 1 {rows} AND c.event = s.event)", $"SELECT c.event AS id {rows}");
        }

        AddDates(conditions, request);

        void AddOf(string column, IEnumerable<string> values)
        {
            var list = conditions.List(values);
            // An expression, so that SQLite does not take the index of a column that many share and sorts them all.
            conditions.Add($"COALESCE(e.{column}, '') IN {list}", $"SELECT x.id FROM events x WHERE x.{column} IN {list}");
        }
    }

    /// <summary>The event's words hold what the user typed.</summary>
    public static string Matches(SqlConditions conditions, ResolvedFilter filter, string q) =>
        filter.FullText.MatchesSet(conditions, "e.seq", "event_search", q);

    private static void AddParties(SqlConditions conditions, IReadOnlyList<IReadOnlyList<string>> groups, string role)
    {
        foreach (var group in groups)
        {
            var rows = $"FROM event_countries c WHERE c.party IN {conditions.List(group)}{role}";
            conditions.Add($"EXISTS (SELECT 1 {rows} AND c.event = s.event)", $"SELECT c.event AS id {rows}");
        }
    }

    private static void AddDates(SqlConditions conditions, RecordFilter request)
    {
        if (request.From is null && request.To is null) return;
        conditions.Add("s.date IS NOT NULL");
        // An open end has no last day: it may reach any range, and is certainly within none that ends.
        var within = request.DateMatch == DateMatch.Within;
        if (request.From is { } from)
        {
            var day = conditions.Parameter(IsoDay.Text(from.First));
            conditions.Add(within ? $"s.earliest >= {day}" : $"(s.latest IS NULL OR s.latest >= {day})");
        }

        if (request.To is { } to)
        {
            var day = conditions.Parameter(IsoDay.Text(to.Last));
            conditions.Add(within ? $"s.latest <= {day}" : $"(s.earliest IS NULL OR s.earliest <= {day})");
        }
    }
}
