using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Parties;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Replace a country or other party</summary>
/// <remarks>
/// The whole record, as <c>GET /documents</c> gives it, with the change made. <c>If-Match</c> is the ETag of any answer that showed
/// it; when somebody changed it since, nothing is written and the answer is 412.
/// </remarks>
public sealed class ReplaceCountry(CurateRecord<Party> parties) : Endpoint<ReplaceCountryRequest, RecordResponse<Party>>
{
    private const string Example = """
        {
          "id": "ATA",
          "kind": "state",
          "name": "Antarctica",
          "alpha2": "AQ",
          "aliases": ["Антарктида"]
        }
        """;

    public override void Configure()
    {
        Put("/countries/{code}");
        Definition.Replaces<Party>(Example);
    }

    public override async Task HandleAsync(ReplaceCountryRequest req, CancellationToken ct) =>
        await Send.WrittenAsync(await parties.ReplaceAsync(HttpContext, req.Code, ct));
}

/// <summary>Which country or other party.</summary>
public sealed record ReplaceCountryRequest
{
    /// <summary>Its code, the same as in the body.</summary>
    /// <example>ATA</example>
    public string Code { get; init; } = string.Empty;
}
