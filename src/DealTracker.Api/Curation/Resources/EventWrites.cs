using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Events;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create an event</summary>
/// <remarks>Every event cites an article, and every figure names one of the cited articles. Publication dates are not event dates.</remarks>
public sealed class CreateEvent(CurateRecord<DealEvent> events) : EndpointWithoutRequest<RecordResponse<DealEvent>>
{
    private const string Example = """
        {
          "id": "ind-rus-s-400-example-delivery-2026",
          "type": "delivery",
          "modality": "planned",
          "date": "2026-33",
          "statedOn": "2021-11-14",
          "statement": "An example: a further regiment set is due in the first quarter of 2026.",
          "deals": ["ind-rus-s-400"],
          "parties": [{ "party": "IND", "role": "recipient" }],
          "citations": [
            { "article": "2021-11-14-tass-india-s-400-plan", "paragraph": 2 }
          ],
          "figures": [
            { "measure": "planned", "low": 1, "unit": "regiment set", "article": "2021-11-14-tass-india-s-400-plan" }
          ]
        }
        """;

    public override void Configure()
    {
        Post("/events");
        Definition.Creates<DealEvent>(Example);
    }

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.CreatedAsync("events", await events.CreateAsync(HttpContext, ct));
}

/// <summary>Replace an event</summary>
public sealed class ReplaceEvent(CurateRecord<DealEvent> events) : Endpoint<ReplaceEventRequest, RecordResponse<DealEvent>>
{
    private const string Example = """
        {
          "id": "ind-rus-arctic-interest-2019",
          "type": "interest",
          "modality": "occurred",
          "date": "2019-09-04",
          "statement": "India wished to take part with Russia in the Arctic, according to their joint statement.",
          "deals": ["ind-rus-arctic"],
          "parties": [
            { "party": "IND", "role": "partner" },
            { "party": "RUS", "role": "partner" }
          ],
          "place": "Vladivostok",
          "citations": [
            { "article": "wapo-2019-09-04-russia-india", "paragraph": 7, "attributedTo": "joint statement" }
          ]
        }
        """;

    public override void Configure()
    {
        Put("/events/{id}");
        Definition.Replaces<DealEvent>(Example);
    }

    public override async Task HandleAsync(ReplaceEventRequest req, CancellationToken ct) =>
        await Send.WrittenAsync(await events.ReplaceAsync(HttpContext, req.Id, ct));
}

/// <summary>Which event.</summary>
public sealed record ReplaceEventRequest
{
    /// <summary>Its id, the same as in the body.</summary>
    /// <example>ind-rus-arctic-interest-2019</example>
    public string Id { get; init; } = string.Empty;
}

/// <summary>Delete an event, or let another take its place</summary>
public sealed class DeleteEvent(CurateRecord<DealEvent> events) : Endpoint<DeleteEventRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/events/{id}");
        Definition.Removes(reason: "Example: it is not about a deal.");
    }

    public override async Task HandleAsync(DeleteEventRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await events.DeleteAsync(HttpContext, req.Id, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which event, and why.</summary>
public sealed record DeleteEventRequest : RemovalRequest
{
    /// <summary>Its id.</summary>
    /// <example>ind-rus-arctic-us-accusation-2019</example>
    public string Id { get; init; } = string.Empty;
}
