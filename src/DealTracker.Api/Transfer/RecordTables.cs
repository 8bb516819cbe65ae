namespace DealTracker.Api.Transfer;

/// <summary>The tables of the record that <c>copy</c> copies, each after the tables that it refers to.</summary>
public static class RecordTables
{
    public static IReadOnlyList<string> All { get; } =
    [
        "records", "history", "event_deals_ever", "deal_updates", "parties", "party_names", "party_successors", "systems", "system_names", "articles",
        "deals", "deal_kinds", "deal_parties", "deal_systems", "events", "event_deals", "event_parties", "event_systems", "citations",
        "figures", "event_relations", "event_states", "deal_states", "deal_countries", "event_countries", "deal_families", "event_families",
        "keys", "idempotency_keys", "releases", "release_parts",
    ];

    /// <summary>The tables that are not copied: the id of the database, and the full-text index and the projections, which are derived again.</summary>
    public static IReadOnlyList<string> NotCopied { get; } =
    [
        "dataset", "deal_search", "event_search", "deal_projections", "deal_detail_projections", "event_projections",
    ];
}
