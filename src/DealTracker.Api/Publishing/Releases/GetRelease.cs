using DealTracker.Api.Http.Responses;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>One release</summary>
/// <remarks>What it holds, its hash and how to cite it.</remarks>
public sealed class GetRelease(Database database) : Endpoint<GetReleaseRequest, RecordResponse<ReleaseResponse>>
{
    public override void Configure() => Get("/releases/{version}");

    public override async Task HandleAsync(GetReleaseRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        await Send.RecordAsync(ReleaseResponse.From(ReleaseRow.Find(session, req.Version)), session.Revision);
    }
}

/// <summary>Which release.</summary>
public sealed record GetReleaseRequest
{
    /// <summary>The version.</summary>
    /// <example>2026.1</example>
    public string Version { get; init; } = string.Empty;
}
