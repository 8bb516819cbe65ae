using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Dates;
using DealTracker.Core.Knowledge;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Systems;

/// <summary>One weapon system or family, with counts</summary>
/// <remarks>Found by id, name or alias in any spelling. With <c>knownBy</c>: counts as they stood then.</remarks>
public sealed class GetSystem(Database database, NameResolver names) : Endpoint<GetSystemRequest, RecordResponse<SystemDetail>>
{
    public override void Configure() => Get("/systems/{id}");

    public override Task HandleAsync(GetSystemRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var id = new RecordFinder(session, names).System(req.Id);
        return Send.RecordAsync(SystemDetails.Read(session, AsOf.From(req.KnownBy), id), session.Revision);
    }
}

/// <summary>Which system.</summary>
public sealed record GetSystemRequest
{
    /// <summary>Id, name or alias of the system.</summary>
    /// <example>s-400</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>Counts as articles published up to the end of this day, month or year told it.</summary>
    public PeriodBound? KnownBy { get; init; }
}
