using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>
/// Writes the rows that <see cref="DerivedData"/> computes: states of knowledge, the tables that the filters by country, system and
/// category search, and the full-text index (folded words, and designators in their one spelling).
/// </summary>
internal static class DerivedTables
{
    public static void InsertEventStates(WriteSession write, string id, IReadOnlyList<EventState> states) => write.Connection.Execute("""
        INSERT INTO event_states (event, known_from, known_until, is_current, date, earliest, latest, starts_by, precision,
            date_ascending, date_descending, sources, date_contested, figures_contested, denied, corrected)
        VALUES (@id, @KnownFrom, @KnownUntil, @IsCurrent, @Date, @Earliest, @Latest, @StartsBy, @Precision,
            @Ascending, @Descending, @Sources, @DateContested, @FiguresContested, @Denied, @Corrected)
        """, states.Select(state => new
    {
        id,
        KnownFrom = state.KnownFrom.Key,
        KnownUntil = state.KnownUntil.Key,
        IsCurrent = Flag(state.HoldsAt(AsOf.Now)),
        Date = state.Date?.Text,
        Earliest = IsoDay.Text(state.Date?.Earliest),
        Latest = IsoDay.Text(state.Date?.Latest),
        StartsBy = IsoDay.Text(state.Date?.LatestStart),
        Precision = Precision(state.Date),
        Ascending = state.Date?.AscendingKey ?? EdtfDate.UndatedAscendingKey,
        Descending = state.Date?.DescendingKey ?? EdtfDate.UndatedDescendingKey,
        Sources = state.Origins.Count,
        DateContested = Flag(state.DateContested),
        FiguresContested = Flag(state.FiguresContested),
        Denied = Flag(state.Denied),
        Corrected = Flag(state.Corrected),
    }), write.Transaction);

    public static void InsertDealStates(WriteSession write, string id, IReadOnlyList<DealState> states) => write.Connection.Execute("""
        INSERT INTO deal_states (deal, known_from, known_until, is_current, status, first_date, first_earliest, first_latest, first_precision,
            last_date, last_earliest, last_latest, last_precision, first_ascending, first_descending, last_ascending, last_descending,
            events, sources, contested)
        VALUES (@id, @KnownFrom, @KnownUntil, @IsCurrent, @Status, @First, @FirstEarliest, @FirstLatest, @FirstPrecision,
            @Last, @LastEarliest, @LastLatest, @LastPrecision, @FirstAscending, @FirstDescending, @LastAscending, @LastDescending,
            @Events, @Sources, @Contested)
        """, states.Select(state => new
    {
        id,
        KnownFrom = state.KnownFrom.Key,
        KnownUntil = state.KnownUntil.Key,
        IsCurrent = Flag(state.KnownUntil == AsOf.Never),
        Status = Code<DealStatus>.Text(state.Status),
        First = state.First?.Text,
        FirstEarliest = IsoDay.Text(state.First?.Earliest),
        FirstLatest = IsoDay.Text(state.First?.Latest),
        FirstPrecision = Precision(state.First),
        Last = state.Last?.Text,
        LastEarliest = IsoDay.Text(state.Last?.Earliest),
        LastLatest = IsoDay.Text(state.Last?.Latest),
        LastPrecision = Precision(state.Last),
        FirstAscending = state.First?.AscendingKey ?? EdtfDate.UndatedAscendingKey,
        FirstDescending = state.First?.DescendingKey ?? EdtfDate.UndatedDescendingKey,
        LastAscending = state.Last?.AscendingKey ?? EdtfDate.UndatedAscendingKey,
        LastDescending = state.Last?.DescendingKey ?? EdtfDate.UndatedDescendingKey,
        state.Events,
        state.Sources,
        Contested = Flag(state.Contested),
    }), write.Transaction);

    public static void InsertEventFilters(
        WriteSession write, string id, IEnumerable<(string Party, string Role)> countries, IEnumerable<(string System, string Category)> families)
    {
        write.Connection.Execute("INSERT INTO event_countries (event, party, role) VALUES (@id, @Party, @Role)",
            countries.Select(country => new { id, country.Party, country.Role }), write.Transaction);
        write.Connection.Execute("INSERT INTO event_families (event, system, category) VALUES (@id, @System, @Category)",
            families.Select(family => new { id, family.System, family.Category }), write.Transaction);
    }

    public static void InsertDealFilters(
        WriteSession write, string id, IEnumerable<(string Party, string Role)> countries, IEnumerable<(string System, string Category)> families)
    {
        write.Connection.Execute("INSERT INTO deal_countries (deal, party, role) VALUES (@id, @Party, @Role)",
            countries.Select(country => new { id, country.Party, country.Role }), write.Transaction);
        write.Connection.Execute("INSERT INTO deal_families (deal, system, category) VALUES (@id, @System, @Category)",
            families.Select(family => new { id, family.System, family.Category }), write.Transaction);
    }

    public static void InsertEventWords(WriteSession write, string id, IReadOnlyList<string?> texts) => write.Connection.Execute($"""
        INSERT INTO event_search (rowid, words, designators)
        SELECT seq, {write.FullText.Stored("@words")}, {write.FullText.Stored("@designators")}
        FROM events
        WHERE id = @id
        """, new { id, words = Words(texts), designators = Designators(texts) }, write.Transaction);

    public static void InsertDealWords(WriteSession write, string id, IReadOnlyList<string?> texts) => write.Connection.Execute($"""
        INSERT INTO deal_search (rowid, words, designators)
        SELECT seq, {write.FullText.Stored("@words")}, {write.FullText.Stored("@designators")}
        FROM deals
        WHERE id = @id
        """, new { id, words = Words(texts), designators = Designators(texts) }, write.Transaction);

    private static int Flag(bool value) => value ? 1 : 0;

    private static string? Precision(EdtfDate? date) => date is null ? null : Code<DatePrecision>.Text(date.Precision);

    private static string Words(IEnumerable<string?> texts) => string.Join(' ', texts.OfType<string>().SelectMany(SearchWords.Words));

    private static string Designators(IEnumerable<string?> texts) =>
        string.Join(' ', texts.OfType<string>().SelectMany(SearchWords.Designators).Distinct());
}
