using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Features.History;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>What changed between two releases</summary>
/// <remarks>
/// Every change of a record after an earlier release and up to this one, in the order in which they were made, as the feed of changes has them.
/// </remarks>
public sealed class GetReleaseChanges(Database database) : Endpoint<GetReleaseChangesRequest, ListResponse<ChangeEntry>>
{
    public override void Configure() => Get("/releases/{version}/changes");

    public override async Task HandleAsync(GetReleaseChangesRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var release = ReleaseRow.Find(session, req.Version);
        var since = req.Since is null ? Before(session, release) : ReleaseRow.All(session).FirstOrDefault(row => row.Version == req.Since)
            ?? throw Unknown(session, req.Since);
        if (since is { } earlier && earlier.Revision > release.Revision)
            throw FieldErrors.Single(ProblemTypes.BadValue, "since", $"Release {earlier.Version} is later than {release.Version}. Swap them.", earlier.Version);
        await Send.PageAsync(
            ChangeList.Page(session, since?.Revision ?? 0, release.Revision, req.Limit, ChangeList.Order.ReadCursor(HttpContext, req.Cursor)), req.Limit);
    }

    private static ReleaseRow? Before(ReadSession session, ReleaseRow release) =>
        ReleaseRow.All(session).SkipWhile(row => row.Version != release.Version).Skip(1).FirstOrDefault();

    private static ProblemException Unknown(ReadSession session, string version)
    {
        string[] known = [.. ReleaseRow.All(session).Select(row => row.Version)];
        return FieldErrors.Single(ProblemTypes.BadValue, "since", $"There is no release '{version}'.", version, known);
    }
}

/// <summary>Between which releases.</summary>
public sealed record GetReleaseChangesRequest
{
    /// <summary>The later version.</summary>
    /// <example>2026.1</example>
    public string Version { get; init; } = string.Empty;

    /// <summary>The earlier version; the one before it when it is left out, and of the first release everything.</summary>
    public string? Since { get; init; }

    /// <summary>How many changes a page holds.</summary>
    [Range(1, PagedRequest.HighestLimit)]
    public int Limit { get; init; } = PagedRequest.DefaultLimit;

    /// <summary>Where to go on: the <c>cursor</c> of the page's <c>next</c>. Opaque, and bound to the same releases.</summary>
    [MaxLength(PagedRequest.LongestCursor)]
    public string? Cursor { get; init; }
}
