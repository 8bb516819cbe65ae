using System.Text.Json;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Responses;
using DealTracker.Storage;

namespace DealTracker.Api.Queries.Projections;

/// <summary>Records as JSON: the text that is kept, straight out of the store, or, where none holds, put together now.</summary>
internal static class ProjectionReader
{
    /// <summary>The records of a page.</summary>
    public static IReadOnlyList<RawJson> Read(IRecordSession session, KnowledgeAt knowledge, Projection form, IReadOnlyList<ListPageRow> page)
    {
        var json = new RawJson[page.Count];
        var missing = new List<int>();
        for (var i = 0; i < page.Count; i++)
        {
            json[i] = new RawJson(page[i].Json);
            if (page[i].Json.IsEmpty) missing.Add(i);
        }

        if (missing.Count == 0) return json;
        var made = form.Assemble(session, knowledge, [.. missing.Select(i => page[i].Id)]);
        for (var n = 0; n < missing.Count; n++) json[missing[n]] = Write(made[n]);
        return json;
    }

    private static RawJson Write(object record) => new(JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), JsonFormat.Options));
}
