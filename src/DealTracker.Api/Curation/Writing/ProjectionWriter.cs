using System.Text.Json;
using Dapper;
using DealTracker.Api.Features.Deals;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Queries.Projections;
using DealTracker.Api.Records;
using DealTracker.Core.Knowledge;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes the projections of records.</summary>
internal static class ProjectionWriter
{
    private const int BatchSize = 200;

    /// <summary>Every projection that a write keeps up to date.</summary>
    public static IReadOnlyList<Projection> Projections { get; } = [DealTables.SummaryProjection, DealTables.DetailProjection, EventTables.Projection];

    /// <summary>Writes the projections of changed events and deals. Everything that they show must be stored already.</summary>
    public static void Update(WriteSession write, IEnumerable<string> events, IEnumerable<string> deals, Action<int>? done = null)
    {
        foreach (var ids in events.Chunk(BatchSize))
        {
            Write(write, EventTables.Projection, ids);
            done?.Invoke(ids.Length);
        }

        foreach (var ids in deals.Chunk(BatchSize))
        {
            Write(write, DealTables.SummaryProjection, ids);
            Write(write, DealTables.DetailProjection, ids);
            done?.Invoke(ids.Length);
        }
    }

    /// <summary>Writes every projection of a database that has none.</summary>
    public static void WriteAll(WriteSession write)
    {
        foreach (var projection in Projections)
        {
            for (long? after = 0; after is not null;) after = WriteMissing(write, projection, after.Value);
        }

        MarkComplete(write);
    }

    /// <summary>Whether every projection was written by this build.</summary>
    public static bool IsComplete(IRecordSession session) => session.Connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM dataset WHERE projections_build = @Build)", new { Build = BuildId.Text }, session.Transaction);

    /// <summary>Marks every projection as written by this build.</summary>
    public static void MarkComplete(WriteSession write) =>
        write.Connection.Execute("UPDATE dataset SET projections_build = @Build WHERE id = 1", new { Build = BuildId.Text }, write.Transaction);

    /// <summary>Writes the next few projections that are missing or outdated.</summary>
    /// <param name="after">The number of the record that was looked at last.</param>
    /// <returns>The number of the last one written; null when there are no more.</returns>
    public static long? WriteMissing(WriteSession write, Projection projection, long after)
    {
        var rows = write.Connection.Query<MissingProjectionRow>($"""
            SELECT r.id, r.seq
            FROM {projection.Records} r
            {projection.Join("r")}
            WHERE r.seq > @after AND shown.json IS NULL
            ORDER BY r.seq
            LIMIT {BatchSize}
            """, new { after }, write.Transaction).ToList();
        Write(write, projection, [.. rows.Select(row => row.Id)]);
        return rows is [.., var last] ? last.Seq : null;
    }

    private static void Write(WriteSession write, Projection projection, string[] ids)
    {
        var records = projection.Assemble(write, AsOf.Now, ids);
        if (records.Count != ids.Length)
            throw new InvalidOperationException($"{ids.Length - records.Count} of {projection.Records} have no state that holds now.");
        var rows = records.Zip(ids, (record, id) =>
            new { Id = id, Build = BuildId.Text, Json = JsonSerializer.Serialize(record, record.GetType(), JsonFormat.Options) });
        write.Connection.Execute($"""
            INSERT INTO {projection.Table} (seq, revision, build, json)
            SELECT seq, changed_revision, @Build, @Json
            FROM {projection.Records}
            WHERE id = @Id
            ON CONFLICT (seq) DO UPDATE SET revision = excluded.revision, build = excluded.build, json = excluded.json
            """, rows, write.Transaction);
        // From here on the projections are of more than one build, even if this build never finishes.
        write.Connection.Execute(
            "UPDATE dataset SET projections_build = NULL WHERE projections_build <> @Build", new { Build = BuildId.Text }, write.Transaction);
    }
}

internal sealed record MissingProjectionRow
{
    public required string Id { get; init; }
    public long Seq { get; init; }
}
