using DealTracker.Api.Http.Responses;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>Releases, the newest first</summary>
/// <remarks>Data packages that never change, to be cited. All of them, on one page; none until an admin makes the first.</remarks>
public sealed class ListReleases(Database database) : EndpointWithoutRequest<ListResponse<ReleaseResponse>>
{
    public override void Configure() => Get("/releases");

    public override async Task HandleAsync(CancellationToken ct)
    {
        using var session = database.BeginRead();
        var rows = ReleaseRow.All(session);
        await Send.PageAsync(new ListPage<ReleaseResponse> { Rows = [.. rows.Select(ReleaseResponse.From)], Revision = session.Revision }, rows.Count);
    }
}
