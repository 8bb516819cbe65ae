using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Deals;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Delete a deal, or let another take its place</summary>
/// <remarks>
/// Its id stays taken: it answers 410 with the reason or, with <c>supersededBy</c>, 308 to the record that took its place, and
/// everything that named it names that one. A record that others name is deleted only after them.
/// </remarks>
public sealed class DeleteDeal(CurateRecord<Deal> deals) : Endpoint<DeleteDealRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/deals/{id}");
        Definition.Removes();
    }

    public override async Task HandleAsync(DeleteDealRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await deals.DeleteAsync(HttpContext, req.Id, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which deal, and why.</summary>
public sealed record DeleteDealRequest
{
    /// <summary>Its id.</summary>
    /// <example>ind-rus-arctic</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>Why; shown to everybody who asks for it afterwards.</summary>
    /// <example>Example: it is a part of the joint statement.</example>
    [Required]
    [MaxLength(500)]
    public string Reason { get; init; } = string.Empty;

    /// <summary>The record that takes its place, of the same kind.</summary>
    /// <example>ind-rus-joint-statement-2019</example>
    [MaxLength(120)]
    public string? SupersededBy { get; init; }
}
