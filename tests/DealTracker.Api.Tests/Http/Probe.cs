using System.ComponentModel.DataAnnotations;
using System.Text;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Articles;
using DealTracker.Core.Deals;
using FastEndpoints;

namespace DealTracker.Api.Tests.Http;

/// <summary>Things that only tests have</summary>
/// <remarks>An endpoint with every kind of parameter, so that the edge is tested without the record.</remarks>
public sealed class ListThings : Endpoint<ListThingsRequest, ListResponse<Thing>>
{
    public static readonly IReadOnlyList<Thing> All =
    [
        .. Enumerable.Range(1, 25)
            .Select(n => new Thing { Id = $"thing-{n:00}", Kind = DealKind.JointProduction, Name = n == 1 ? "<С-400>" : null }),
    ];

    public override void Configure()
    {
        Get("/things");
        Definition.Produces(Representation.Json, Representation.Csv);
    }

    public override async Task HandleAsync(ListThingsRequest req, CancellationToken ct)
    {
        var revision = Resolve<ProbeVersion>().ReadInTransaction();
        if (HttpContext.Representation() == Representation.Csv)
        {
            await Send.FileAsync("things", revision, async (stream, cancel) =>
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes("id\r\n"), cancel);
                if (req.Q == "fail midway")
                {
                    await stream.FlushAsync(cancel);
                    throw new InvalidOperationException("secret");
                }

                foreach (var thing in All)
                    await stream.WriteAsync(Encoding.UTF8.GetBytes($"{thing.Id}\r\n"), cancel);
            });
            return;
        }

        if (req.Q == "fail") throw new InvalidOperationException("secret");
        if (req.Q == "busy")
            throw new ProblemException(ProblemTypes.Unavailable, "The database is busy.") { RetryAfter = TimeSpan.FromSeconds(1.5) };
        var cursor = HttpContext.ReadCursor(req.Cursor, "id", "asc");
        var found = All.Where(thing => string.CompareOrdinal(thing.Id, cursor?.Id) > 0).Take(req.Limit + 1).ToList();
        await Send.PageAsync(
            new ListPage<Thing>
            {
                Rows = [.. found.Take(req.Limit)],
                Next = found.Count > req.Limit ? new Cursor("id", "asc", [null], found[req.Limit - 1].Id) : null,
                Revision = revision,
                Total = req.Include.Contains(Extra.Total) ? All.Count : null,
            },
            req.Limit);
    }
}

public abstract record ThingFilter
{
    /// <summary>Countries.</summary>
    public Terms Country { get; init; } = Terms.None;

    /// <summary>Kinds.</summary>
    public Codes<DealKind> Kind { get; init; } = Codes<DealKind>.None;

    /// <summary>Words.</summary>
    [MaxLength(20)]
    public string? Q { get; init; }
}

public sealed record ListThingsRequest : ThingFilter
{
    /// <summary>How many.</summary>
    [Range(1, 500)]
    public int Limit { get; init; } = 10;

    /// <summary>Where to go on.</summary>
    [MaxLength(1000)]
    public string? Cursor { get; init; }

    /// <summary>Rarely read.</summary>
    public bool Rare { get; init; }

    /// <summary>How firmly.</summary>
    public ArticleKind? Article { get; init; }

    /// <summary>How reliable.</summary>
    public Reliability? Reliability { get; init; }

    /// <summary>More.</summary>
    public OneOrMore<Extra> Include { get; init; } = OneOrMore<Extra>.None;
}

public enum Extra
{
    Total,
    Facets,
}

/// <summary>A thing.</summary>
public sealed record Thing
{
    /// <summary>Its id.</summary>
    /// <example>thing-01</example>
    public required string Id { get; init; }

    /// <summary>Its kind.</summary>
    public required DealKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }
}

/// <summary>One thing</summary>
public sealed class GetThing : Endpoint<GetThingRequest, RecordResponse<Thing>>
{
    public override void Configure() => Get("/things/{id}");

    public override Task HandleAsync(GetThingRequest req, CancellationToken ct) =>
        ListThings.All.FirstOrDefault(thing => thing.Id == req.Id) is { } found
            ? Send.RecordAsync(found, Resolve<ProbeVersion>().ReadInTransaction())
            : throw new ProblemException(ProblemTypes.NotFound, $"There is no thing '{req.Id}'.");
}

public sealed record GetThingRequest
{
    /// <summary>Its id.</summary>
    /// <example>thing-01</example>
    public string Id { get; init; } = string.Empty;
}

/// <summary>Writes a thing</summary>
public sealed class PostThing : EndpointWithoutRequest
{
    public override void Configure()
    {
        Post("/things/new");
        AllowAnonymous();
        Definition.Creates<Thing>("{}");
        MaxRequestBodySize(1000);
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        await RecordBody.ReadAsync<Thing>(HttpContext);
        await Send.NoContentAsync(ct);
    }
}
