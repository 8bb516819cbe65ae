using System.Buffers;
using System.Text.Json;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records;
using DealTracker.Core.Knowledge;
using DealTracker.Storage;

namespace DealTracker.Api.Queries.Projections;

/// <summary>
/// A form in which answers show records as they are known now. Its JSON is kept in a table of its own, and holds while it was written
/// by this program and no later revision changed anything that the record shows: what does not hold is put together again.
/// </summary>
/// <param name="Table">Where its JSON is, by the record's <c>seq</c>.</param>
/// <param name="Records">The table of the records.</param>
/// <param name="Assemble">Puts records together, in the order of the ids; those that were not known are left out.</param>
internal sealed record Projection(string Table, string Records, Func<IRecordSession, AsOf, IReadOnlyList<string>, IReadOnlyList<object>> Assemble)
{
    /// <summary>Joins the JSON that holds, as <c>shown</c>; it is null where none does.</summary>
    /// <param name="records">What has the number of a record, and the revision that changed last what it shows.</param>
    public string Join(string records) =>
        $"LEFT JOIN {Table} shown ON shown.seq = {records}.seq AND shown.revision = {records}.changed_revision AND shown.build = '{BuildId.Text}'";

    /// <summary>Reads the JSON of one record, in a statement that is a snapshot by itself.</summary>
    /// <param name="json">Takes it.</param>
    /// <returns>The revision it was read at; null when no JSON holds, or there is no such record.</returns>
    public long? Read(Database database, string id, IBufferWriter<byte> json) => database.ReadOne(ById, id, json);

    /// <summary>The records of a page as JSON: the text that its rows have, or, where they have none, put together now.</summary>
    public IReadOnlyList<RawJson> Read(IRecordSession session, AsOf asOf, IReadOnlyList<ListPageRow> page)
    {
        var json = new RawJson[page.Count];
        var missing = new List<int>();
        for (var i = 0; i < page.Count; i++)
        {
            json[i] = new RawJson(page[i].Json);
            if (page[i].Json.IsEmpty) missing.Add(i);
        }

        if (missing.Count == 0) return json;
        var records = Assemble(session, asOf, [.. missing.Select(i => page[i].Id)]);
        for (var n = 0; n < missing.Count; n++)
            json[missing[n]] = new RawJson(JsonSerializer.SerializeToUtf8Bytes(records[n], records[n].GetType(), JsonFormat.Options));
        return json;
    }

    // Written once: it is asked for with every record.
    private string ById => field ??= $"""
        SELECT (SELECT revision FROM dataset WHERE id = 1), shown.json
        FROM {Records} r
        {Join("r")}
        WHERE r.id = @key AND shown.json IS NOT NULL
        """;
}
