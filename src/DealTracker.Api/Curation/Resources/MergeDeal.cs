using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Deals;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Merge a deal into another</summary>
/// <remarks>
/// Its events move to the other deal, and its id leads there (308). The other deal's title, kinds, parties and systems stay as they
/// are: change them with PUT where the merged deal had more.
/// </remarks>
public sealed class MergeDeal(CurateRecord<Deal> deals) : Endpoint<MergeDealRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Post("/deals/{id}/merge");
        Definition.Removes();
    }

    public override async Task HandleAsync(MergeDealRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await deals.DeleteAsync(HttpContext, req.Id, req.Reason, req.Into, ct));
}

/// <summary>Which deal, into which, and why.</summary>
public sealed record MergeDealRequest
{
    /// <summary>The deal that goes.</summary>
    /// <example>tur-rus-s-400-batch-2</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>The deal that stays.</summary>
    /// <example>tur-rus-s-400</example>
    [Required]
    [MaxLength(120)]
    public string Into { get; init; } = string.Empty;

    /// <summary>Why; kept in the history.</summary>
    /// <example>Example: the second batch is kept with the first.</example>
    [Required]
    [MaxLength(500)]
    public string Reason { get; init; } = string.Empty;
}
