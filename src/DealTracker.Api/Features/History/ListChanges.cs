using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.History;

/// <summary>Every change after a revision</summary>
/// <remarks>
/// In the order in which they were made; within a revision, what is referred to comes first. A mirror follows <c>next</c> to the
/// end, applies each revision as a whole, and asks again with the last page's <c>meta.revision</c> as <c>since</c>. As NDJSON it is
/// every change, one a line.
/// </remarks>
public sealed class ListChanges(Database database) : Endpoint<ListChangesRequest, ListResponse<ChangeEntry>>
{
    public override void Configure()
    {
        Get("/changes");
        Definition.Produces(Representation.Json, Representation.Ndjson);
    }

    public override async Task HandleAsync(ListChangesRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        if (req.Since > session.Revision)
        {
            throw FieldErrors.Single(ProblemTypes.BadValue, "since",
                $"The record is only at revision {session.Revision}. A mirror that has seen a later one began from another record: start again from 0.",
                $"{req.Since}");
        }

        if (HttpContext.Representation() == Representation.Ndjson)
        {
            HttpContext.RejectPaging("limit", "cursor");
            await Send.FileAsync("changes", session.Revision, (body, stop) => NdjsonStream.WriteAsync(body, ChangeList.Stream(session, req), stop));
            return;
        }

        await Send.PageAsync(ChangeList.Page(session, req, ChangeList.Order.ReadCursor(HttpContext, req.Cursor)), req.Limit);
    }
}

/// <summary>Which changes.</summary>
public sealed record ListChangesRequest
{
    /// <summary>The revision after which to begin: 0 for all.</summary>
    /// <example>0</example>
    [Range(0, int.MaxValue)]
    public long Since { get; init; }

    /// <summary>How many changes a page holds.</summary>
    [Range(1, PagedRequest.HighestLimit)]
    public int Limit { get; init; } = PagedRequest.DefaultLimit;

    /// <summary>Where to go on: the <c>cursor</c> of the page's <c>next</c>. Opaque, and bound to the same <c>since</c>.</summary>
    [MaxLength(PagedRequest.LongestCursor)]
    public string? Cursor { get; init; }
}
