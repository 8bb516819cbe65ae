using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Events;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create an event</summary>
/// <remarks>Every event cites an article, and every figure names one of the cited articles. Publication dates are not event dates. With an Idempotency-Key, asking again within 24 hours writes nothing twice.</remarks>
public sealed class CreateEvent(CurateRecord<DealEvent> events) : Endpoint<CreateEventRequest, RecordResponse<DealEvent>>
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

    public override async Task HandleAsync(CreateEventRequest req, CancellationToken ct) =>
        await Send.CreatedAsync("events", await events.CreateAsync(HttpContext, ct));
}

/// <summary>No parameters: the record is the body.</summary>
public sealed record CreateEventRequest;
