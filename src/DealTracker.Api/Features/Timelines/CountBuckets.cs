using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using DealTracker.Storage.Sql;
using FastEndpoints;

namespace DealTracker.Api.Features.Timelines;

/// <summary>Counts of events by period and lane</summary>
/// <remarks>
/// For density bars. An event counts in the period in which it took place or began; where its date leaves the period open, or
/// there is no date, it counts with <c>bucket</c> null: no date is padded. An event in two lanes counts in both.
/// </remarks>
public sealed class CountBuckets(Database database, NameResolver names) : Endpoint<CountBucketsRequest, RecordResponse<IReadOnlyList<BucketCount>>>
{
    public override void Configure() => Get("/timeline/buckets");

    public override Task HandleAsync(CountBucketsRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var filter = ResolvedFilter.Resolve(req, session, names);
        var conditions = new SqlConditions();
        EventConditions.AddTo(conditions, filter);
        var bucket = TimeBucketSql.ExpressionFor(req.By);
        var (lane, label, joins) = LaneOf(req.Lane);
        IReadOnlyList<BucketCount> counts =
        [
            .. session.Count<BucketRow>($"""
                SELECT {bucket} AS bucket, {lane} AS lane, {label} AS label, COUNT(DISTINCT s.event) AS count
                FROM event_states s
                JOIN events e ON e.id = s.event
                {joins}
                WHERE {conditions.Sql}
                GROUP BY {bucket}, {lane}, {label}
                ORDER BY bucket NULLS LAST, lane
                """, conditions.Parameters)
                .Select(row => new BucketCount { Bucket = row.Bucket, Lane = row.Lane, Label = row.Label, Count = row.Count }),
        ];
        return Send.RecordAsync(counts, session.Revision);
    }

    private static (string Lane, string Label, string Joins) LaneOf(Lane lane) => lane switch
    {
        Lane.Country => ("x.party", "p.name", "JOIN event_countries x ON x.event = s.event JOIN parties p ON p.id = x.party"),
        Lane.System => ("x.system", "y.name", "JOIN event_families x ON x.event = s.event JOIN systems y ON y.id = x.system"),
        Lane.Type => ("e.type", "e.type", ""),
        Lane.Deal => ("x.deal", "d.title", "JOIN event_deals x ON x.event = s.event JOIN deals d ON d.id = x.deal"),
        _ => throw new ArgumentOutOfRangeException(nameof(lane), lane, null),
    };
}

/// <summary>Which events, and how to count them.</summary>
public sealed record CountBucketsRequest : RecordFilter
{
    /// <summary>How wide a period is.</summary>
    public TimeBucket By { get; init; } = TimeBucket.Year;

    /// <summary>What makes a lane.</summary>
    public Lane Lane { get; init; } = Lane.Country;
}

/// <summary>What makes a lane of a timeline.</summary>
public enum Lane
{
    [Definition("Country or other party.")] Country,
    [Definition("Weapon system or family.")] System,
    [Definition("Type of event.")] Type,
    [Definition("Deal.")] Deal,
}

/// <summary>How many events lie in one period and lane.</summary>
public sealed record BucketCount
{
    /// <summary>2018, 2018-Q4 or 2018-10; null for events whose date leaves the period open.</summary>
    /// <example>2018</example>
    public required string? Bucket { get; init; }

    /// <summary>The lane's code or id.</summary>
    /// <example>IND</example>
    public required string Lane { get; init; }

    /// <summary>The lane's name, for people.</summary>
    /// <example>India</example>
    public required string Label { get; init; }

    /// <summary>How many events.</summary>
    /// <example>3</example>
    public required long Count { get; init; }
}

internal sealed record BucketRow
{
    public string? Bucket { get; init; }
    public required string Lane { get; init; }
    public required string Label { get; init; }
    public long Count { get; init; }
}
