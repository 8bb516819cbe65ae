using System.Text.Json;
using Dapper;
using DealTracker.Api.Features.Deals;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Projections;
using DealTracker.Api.Records;
using DealTracker.Core.Knowledge;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Keeps records beside their tables as JSON, as answers show them from now on.</summary>
internal static class ProjectionWriter
{
    private const int AtOnce = 200;

    /// <summary>Events and deals that a write has changed, once all that they show is stored.</summary>
    public static void Update(WriteSession write, IEnumerable<string> events, IEnumerable<string> deals, Action<int>? done = null)
    {
        foreach (var ids in events.Chunk(AtOnce))
        {
            Write(write, EventProjections.Event, ids);
            done?.Invoke(ids.Length);
        }

        foreach (var ids in deals.Chunk(AtOnce))
        {
            Write(write, DealProjections.Summary, ids);
            Write(write, DealProjections.Detail, ids);
            done?.Invoke(ids.Length);
        }
    }

    /// <summary>All of a record that has none.</summary>
    public static void All(WriteSession write)
    {
        foreach (var form in AllProjections.All)
        {
            for (long? after = 0; after is not null;) after = Missing(write, form, after.Value);
        }

        Complete(write);
    }

    /// <summary>Whether what is kept is all of this build.</summary>
    public static bool IsComplete(IRecordSession session) => session.Connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM dataset WHERE shown_form = @Build)", new { Build = BuildId.Text }, session.Transaction);

    /// <summary>Says so.</summary>
    public static void Complete(WriteSession write) =>
        write.Connection.Execute("UPDATE dataset SET shown_form = @Build WHERE id = 1", new { Build = BuildId.Text }, write.Transaction);

    /// <summary>Writes the next few that are not there, or do not hold.</summary>
    /// <param name="after">The number of the record that was looked at last.</param>
    /// <returns>The number of the last one written; null when there are no more.</returns>
    public static long? Missing(WriteSession write, Projection form, long after)
    {
        var rows = write.Connection.Query<MissingProjectionRow>($"""
            SELECT r.id, r.seq
            FROM {form.Records} r
            {form.Join("r")}
            WHERE r.seq > @after AND shown.json IS NULL
            ORDER BY r.seq
            LIMIT {AtOnce}
            """, new { after }, write.Transaction).ToList();
        Write(write, form, [.. rows.Select(row => row.Id)]);
        return rows is [.., var last] ? last.Seq : null;
    }

    private static void Write(WriteSession write, Projection form, string[] ids)
    {
        var records = form.Assemble(write, AsOf.Now, ids);
        if (records.Count != ids.Length) throw new InvalidOperationException($"{ids.Length - records.Count} of {form.Records} have no state that holds now.");
        write.Connection.Execute($"""
            INSERT INTO {form.Table} (seq, changed_in, form, json)
            SELECT seq, changed_in, @Form, @Json
            FROM {form.Records}
            WHERE id = @Id
            ON CONFLICT (seq) DO UPDATE SET changed_in = excluded.changed_in, form = excluded.form, json = excluded.json
            """, records.Zip(ids, (record, id) => new { Id = id, Form = BuildId.Text, Json = JsonSerializer.Serialize(record, record.GetType(), JsonFormat.Options) }),
            write.Transaction);
        // From here on not all are of the build that wrote the others, also when this one does not come to its end.
        write.Connection.Execute("UPDATE dataset SET shown_form = NULL WHERE shown_form <> @Build", new { Build = BuildId.Text }, write.Transaction);
    }
}

internal sealed record MissingProjectionRow
{
    public required string Id { get; init; }
    public long Seq { get; init; }
}
