using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Deals;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create a deal</summary>
/// <remarks>Identity only: its status, dates and figures come from its events, which are created next. With an Idempotency-Key, asking again within 24 hours writes nothing twice.</remarks>
public sealed class CreateDeal(CurateRecord<Deal> deals) : Endpoint<CreateDealRequest, RecordResponse<Deal>>
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

    public override async Task HandleAsync(CreateDealRequest req, CancellationToken ct) =>
        await Send.CreatedAsync("deals", await deals.CreateAsync(HttpContext, ct));
}

/// <summary>No parameters: the record is the body.</summary>
public sealed record CreateDealRequest;
