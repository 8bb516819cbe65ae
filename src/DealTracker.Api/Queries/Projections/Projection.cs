using System.Buffers;
using System.Text.Json;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records;
using DealTracker.Core.Knowledge;
using DealTracker.Storage;

namespace DealTracker.Api.Queries.Projections;

/// <summary>
/// The JSON of records as responses show them now, stored beside their tables. It is valid while its build is the running one and its
/// revision is the last that changed anything the record shows. A record without valid JSON is assembled from the tables.
/// </summary>
/// <param name="Table">The table of the JSON, by the <c>seq</c> of the record.</param>
/// <param name="Records">The table of the records.</param>
/// <param name="Assemble">Assembles records from their tables, in the order of the ids and without records that were not known.</param>
internal sealed record Projection(string Table, string Records, Func<IRecordSession, AsOf, IReadOnlyList<string>, IReadOnlyList<object>> Assemble)
{
    /// <summary>Joins the valid JSON as <c>shown</c>; it is null for a record without valid JSON.</summary>
    /// <param name="records">The alias of a table or subquery with <c>seq</c> and <c>changed_revision</c>.</param>
    public string Join(string records) =>
        $"LEFT JOIN {Table} shown ON shown.seq = {records}.seq AND shown.revision = {records}.changed_revision AND shown.build = '{BuildId.Text}'";

    /// <summary>Reads the JSON of one record, in a statement that is a snapshot by itself.</summary>
    /// <param name="json">Receives the JSON, in UTF-8.</param>
    /// <returns>The revision it was read at; null if there is no valid JSON or no such record.</returns>
    public long? Read(Database database, string id, IBufferWriter<byte> json) => database.ReadOne(ById, id, json);

    /// <summary>The records of a page as JSON. Records whose rows have no JSON are assembled now.</summary>
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

    // The text is made once, because every read of a single record needs it.
    private string ById => field ??= $"""
        SELECT (SELECT revision FROM dataset WHERE id = 1), shown.json
        FROM {Records} r
        {Join("r")}
        WHERE r.id = @key AND shown.json IS NOT NULL
        """;
}
