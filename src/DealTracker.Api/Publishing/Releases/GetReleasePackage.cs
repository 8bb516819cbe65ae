using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Publishing.Exports;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>The data package of a release</summary>
/// <remarks>The very bytes that were released, whatever was changed since. Their SHA-256 is checked at every start of the server.</remarks>
public sealed class GetReleasePackage(Database database, ReleaseCheck check) : Endpoint<GetReleasePackageRequest, ExportFile>
{
    public override void Configure()
    {
        Get("/releases/{version}/datapackage");
        Definition.Produces(Representation.Zip);
    }

    public override async Task HandleAsync(GetReleasePackageRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var release = ReleaseRow.Find(session, req.Version);
        if (check.IsDamaged(release.Version))
            throw new ProblemException(
                ProblemTypes.Unavailable,
                $"The stored bytes of release {release.Version} no longer have their SHA-256 {release.Hash}. Its operator restores them from a backup.");
        await Send.FileAsync($"dealtracker-{release.Version}", session.Revision, async (body, stop) =>
        {
            foreach (var part in ReleaseBytes.Parts(session, release.Version)) await body.WriteAsync(part, stop);
        });
    }
}

/// <summary>Which release.</summary>
public sealed record GetReleasePackageRequest
{
    /// <summary>The version.</summary>
    /// <example>2026.1</example>
    public string Version { get; init; } = string.Empty;
}
