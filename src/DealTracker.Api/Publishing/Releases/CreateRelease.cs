using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using FastEndpoints;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>Make a release</summary>
/// <remarks>
/// Freezes the data package of the whole record as it is now; its bytes never change. Needs an admin's key. A DOI is reserved
/// first, where there is to be one: nothing can be added later.
/// </remarks>
public sealed class CreateRelease(ReleaseBuilder releases) : Endpoint<CreateReleaseRequest, RecordResponse<ReleaseResponse>>
{
    private const string Example = """
        {
          "version": "2026.1",
          "note": "The first release."
        }
        """;

    public override void Configure()
    {
        Post("/releases");
        Definition.Creates<NewRelease>(Example, KeyRole.Admin);
    }

    public override async Task HandleAsync(CreateReleaseRequest req, CancellationToken ct)
    {
        var (release, errors) = await RecordBody.ReadAsync<NewRelease>(HttpContext);
        if (errors.Count > 0) throw RecordBody.Unprocessable(errors, []);
        var author = RequestAuthorship.From(HttpContext);
        var kept = IdempotencyKey.From(HttpContext, author.Actor, $"{release}");
        var (row, revision) =
            await releases.RunAsync(release, author.Actor, ct, write => kept?.FindResult(write)?.Revision, write => kept?.Store(write, write.NewRevision));
        await Send.CreatedAsync("releases", new WriteResult<ReleaseResponse>(ReleaseResponse.From(row), row.Version, revision));
    }
}

/// <summary>No parameters: the release is the body.</summary>
public sealed record CreateReleaseRequest;
