using Dapper;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes the full-text index: folded words, and designators in their one spelling.</summary>
internal static class DerivedSearch
{
    public static void Event(WriteSession write, string id, IReadOnlyList<string?> texts)
    {
        write.Connection.Execute($"INSERT INTO event_search (rowid, words, designators) SELECT seq, {write.FullText.Stored("@words")}, {write.FullText.Stored("@designators")} FROM events WHERE id = @id",
            new { id, words = Words(texts), designators = Designators(texts) }, write.Transaction);
    }

    public static void Deal(WriteSession write, string id, IReadOnlyList<string?> texts)
    {
        write.Connection.Execute($"INSERT INTO deal_search (rowid, words, designators) SELECT seq, {write.FullText.Stored("@words")}, {write.FullText.Stored("@designators")} FROM deals WHERE id = @id",
            new { id, words = Words(texts), designators = Designators(texts) }, write.Transaction);
    }

    private static string Words(IEnumerable<string?> texts) => string.Join(' ', texts.OfType<string>().SelectMany(SearchWords.Words));

    private static string Designators(IEnumerable<string?> texts) =>
        string.Join(' ', texts.OfType<string>().SelectMany(SearchWords.Designators).Distinct());
}
