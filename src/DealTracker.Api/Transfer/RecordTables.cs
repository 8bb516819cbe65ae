namespace DealTracker.Api.Transfer;

/// <summary>The tables of a database, each after the tables it refers to.</summary>
public static class RecordTables
{
    public static IReadOnlyList<string> All { get; } =
    [
        "records", "history", "event_deals_ever", "deal_updates", "parties", "party_names", "party_successors", "systems", "system_names", "articles",
        "deals", "deal_kinds", "deal_parties", "deal_systems", "events", "event_deals", "event_parties", "event_systems", "citations",
        "figures", "event_relations", "event_states", "deal_states", "deal_countries", "event_countries", "deal_families", "event_families",
        "keys", "idempotent_answers", "releases", "release_parts",
    ];

    /// <summary>The tables that are not copied: the database's own id, and search words and projections, which are derived again.</summary>
    public static IReadOnlyList<string> NotCopied { get; } = ["dataset", "deal_search", "event_search", "shown_deals", "shown_deal_details", "shown_events"];
}
