using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Deals;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create a deal</summary>
/// <remarks>Identity only: its status, dates and figures come from its events, which are created next.</remarks>
public sealed class CreateDeal(CurateRecord<Deal> deals) : EndpointWithoutRequest<RecordResponse<Deal>>
{
    private const string Example = """
        {
          "id": "example-vnm-rus-s-400",
          "title": "Example: S-400 for Vietnam",
          "kinds": ["purchase"],
          "parties": [
            { "party": "RUS", "role": "supplier" },
            { "party": "VNM", "role": "recipient" }
          ],
          "systems": ["s-400"],
          "summary": "An example of a deal, without events yet."
        }
        """;

    public override void Configure()
    {
        Post("/deals");
        Definition.Creates<Deal>(Example);
    }

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.CreatedAsync("deals", await deals.CreateAsync(HttpContext, ct));
}

/// <summary>Replace a deal</summary>
public sealed class ReplaceDeal(CurateRecord<Deal> deals) : Endpoint<ReplaceDealRequest, RecordResponse<Deal>>
{
    private const string Example = """
        {
          "id": "ind-rus-arctic",
          "title": "Russian-Indian cooperation in the Arctic",
          "kinds": ["cooperation_agreement"],
          "parties": [
            { "party": "RUS", "role": "partner" },
            { "party": "IND", "role": "partner" }
          ],
          "summary": "In the joint statement of September 2019 India showed interest in working with Russia in the Arctic. Nothing was agreed."
        }
        """;

    public override void Configure()
    {
        Put("/deals/{id}");
        Definition.Replaces<Deal>(Example);
    }

    public override async Task HandleAsync(ReplaceDealRequest req, CancellationToken ct) =>
        await Send.WrittenAsync(await deals.ReplaceAsync(HttpContext, req.Id, ct));
}

/// <summary>Which deal.</summary>
public sealed record ReplaceDealRequest
{
    /// <summary>Its id, the same as in the body.</summary>
    /// <example>ind-rus-arctic</example>
    public string Id { get; init; } = string.Empty;
}

/// <summary>Delete a deal, or let another take its place</summary>
public sealed class DeleteDeal(CurateRecord<Deal> deals) : Endpoint<DeleteDealRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/deals/{id}");
        Definition.Removes(reason: "Example: it is a part of the joint statement.", supersededBy: "ind-rus-joint-statement-2019");
    }

    public override async Task HandleAsync(DeleteDealRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await deals.DeleteAsync(HttpContext, req.Id, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which deal, and why.</summary>
public sealed record DeleteDealRequest : RemovalRequest
{
    /// <summary>Its id.</summary>
    /// <example>ind-rus-arctic</example>
    public string Id { get; init; } = string.Empty;
}

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
