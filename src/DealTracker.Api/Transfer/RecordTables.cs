namespace DealTracker.Api.Transfer;

/// <summary>The tables of a record, in an order in which each comes after those it refers to.</summary>
public static class RecordTables
{
    public static IReadOnlyList<string> All { get; } =
    [
        "records", "history", "event_deals_ever", "deal_updates", "parties", "party_names", "party_successors", "systems", "system_names", "articles",
        "deals", "deal_kinds", "deal_parties", "deal_systems", "events", "event_deals", "event_parties", "event_systems", "citations",
        "figures", "event_relations", "event_states", "deal_states", "deal_countries", "event_countries", "deal_families", "event_families",
        "keys", "idempotency_keys", "releases", "release_parts",
    ];

    /// <summary>What is not copied: the database's own id, and words and JSON that are derived anew.</summary>
    public static IReadOnlyList<string> NotCopied { get; } = ["dataset", "deal_search", "event_search", "deal_projections", "deal_detail_projections", "event_projections"];
}
