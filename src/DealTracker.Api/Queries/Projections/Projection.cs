using System.Buffers;
using DealTracker.Api.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Queries.Projections;

/// <summary>
/// A form in which answers show records as they are known now. Its JSON is kept in a table of its own, and holds while it was written
/// by this program and no later revision changed anything that the record shows: what does not hold is put together again.
/// </summary>
/// <param name="Table">Where its JSON is, by the record's <c>seq</c>.</param>
/// <param name="Records">The table of the records.</param>
/// <param name="Assemble">Puts records together, in the order of the ids; those that were not known are left out.</param>
internal sealed record Projection(string Table, string Records, Func<IRecordSession, KnowledgeAt, IReadOnlyList<string>, IReadOnlyList<object>> Assemble)
{
    /// <summary>A page with the JSON of its records, which is looked up for those rows only that the page has.</summary>
    /// <param name="page">Selects <c>id</c>, <c>sort_key</c>, <c>seq</c> and <c>changed_revision</c> of its records, in its order.</param>
    /// <param name="order">The same order again, which costs nothing and without which a store may mix the rows.</param>
    public string PageSql(string page, Keyset order) => $"""
        SELECT page.id, page.sort_key, shown.json
        FROM ({page}) page
        {Join("page")}
        ORDER BY {(order with { Keys = ["page.sort_key"], Id = "page.id" }).OrderBy}
        """;

    /// <summary>Joins the JSON that holds, as <c>shown</c>; it is null where none does.</summary>
    /// <param name="records">What has the number of a record, and the revision that changed last what it shows.</param>
    public string Join(string records) =>
        $"LEFT JOIN {Table} shown ON shown.seq = {records}.seq AND shown.revision = {records}.changed_revision AND shown.build = '{BuildId.Text}'";

    /// <summary>Reads the JSON of one record, in a statement that is a snapshot by itself.</summary>
    /// <param name="json">Takes it.</param>
    /// <returns>The revision it was read at; null when no JSON holds, or there is no such record.</returns>
    public long? Read(Database database, string id, IBufferWriter<byte> json) => database.ReadOne(ById, id, json);

    // Written once: it is asked for with every record.
    private string ById => field ??= $"""
        SELECT (SELECT revision FROM dataset WHERE id = 1), shown.json
        FROM {Records} r
        {Join("r")}
        WHERE r.id = @key AND shown.json IS NOT NULL
        """;
}
