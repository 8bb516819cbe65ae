using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Deals;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Replace a deal</summary>
/// <remarks>
/// The whole record, as <c>GET /documents</c> gives it, with the change made. <c>If-Match</c> is the ETag of any answer that showed
/// it; when somebody changed it since, nothing is written and the answer is 412.
/// </remarks>
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
