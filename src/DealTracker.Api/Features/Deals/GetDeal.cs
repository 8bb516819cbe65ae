using System.ComponentModel.DataAnnotations;
using CommunityToolkit.HighPerformance.Buffers;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Dates;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Deals;

/// <summary>One deal with its figures and sources</summary>
/// <remarks>
/// With <c>knownBy</c>: as articles published by then told it; 404 when none did. With <c>revision</c>: as this record had it at that
/// revision, also when the deal was deleted or merged since. Both together: what the record of that revision knew by that day.
/// </remarks>
public sealed class GetDeal(Database database) : Endpoint<GetDealRequest, RecordResponse<DealDetail>>
{
    public override void Configure() => Get("/deals/{id}");

    public override Task HandleAsync(GetDealRequest req, CancellationToken ct)
    {
        using var json = new ArrayPoolBufferWriter<byte>();
        if (req is { KnownBy: null, Revision: null } && DealTables.DetailProjection.Read(database, req.Id, json) is { } now)
            return Send.RecordAsync(new RawJson(json.WrittenMemory), now);
        using var session = database.BeginRead();
        if (req.Revision is { } revision) return Send.RecordAsync(DealAtRevision.Read(session, req.Id, revision, req.KnownBy), revision);
        return DealTables.ReadDetails(session, AsOf.From(req.KnownBy), [req.Id]) is [var deal]
            ? Send.RecordAsync(deal, session.Revision)
            : throw RecordNotFound.For(session, RecordKind.Deal, req.Id, req.KnownBy);
    }
}

/// <summary>Which deal.</summary>
public sealed record GetDealRequest
{
    /// <summary>The deal's id.</summary>
    /// <example>ind-rus-s-400</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>As articles published up to the end of this day, month or year told it.</summary>
    public PeriodBound? KnownBy { get; init; }

    /// <summary>As the record stood at this revision; <c>meta.revision</c> then repeats it.</summary>
    [Range(1, int.MaxValue)]
    public long? Revision { get; init; }
}
