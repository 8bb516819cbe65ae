using System.Text.Json;
using DealTracker.Api.Filters;
using DealTracker.Api.Http;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Storage;

namespace DealTracker.Api.Shown;

/// <summary>Records as JSON: the text that is kept, straight out of the store, or, where none holds, put together now.</summary>
internal static class ShownJson
{
    /// <summary>The records of a page.</summary>
    public static IReadOnlyList<RawJson> Of(IRecordSession session, KnowledgeAt knowledge, ShownForm form, IReadOnlyList<PageRow> page)
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

    /// <summary>One record; null when there is none, or when it was not known.</summary>
    public static RawJson? One(ReadSession session, KnowledgeAt knowledge, ShownForm form, string id)
    {
        var conditions = new SqlConditions();
        var rows = PageRow.Read(session, $"""
            SELECT r.id, r.id AS sort_key, shown.json
            FROM {form.Records} r
            {form.Join("r")}
            WHERE r.id = {conditions.Parameter(id)}
            """, conditions.Parameters, hasJson: knowledge.IsNow);
        if (rows is not [var row]) return null;
        if (!row.Json.IsEmpty) return new RawJson(row.Json);
        return form.Assemble(session, knowledge, [id]) is [var made] ? Write(made) : null;
    }

    private static RawJson Write(object record) => new(JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), JsonFormat.Options));
}
