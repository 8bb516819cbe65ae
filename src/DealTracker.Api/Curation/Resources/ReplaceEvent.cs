using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Events;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Replace an event</summary>
/// <remarks>
/// The whole record, as <c>GET /documents</c> gives it, with the change made. <c>If-Match</c> is the ETag of any answer that showed
/// it; when somebody changed it since, nothing is written and the answer is 412.
/// </remarks>
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
