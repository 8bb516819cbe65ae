using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Systems;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Replace a weapon system</summary>
/// <remarks>
/// The whole record, as <c>GET /documents</c> gives it, with the change made. <c>If-Match</c> is the ETag of any answer that showed
/// it; when somebody changed it since, nothing is written and the answer is 412.
/// </remarks>
public sealed class ReplaceSystem(CurateRecord<WeaponSystem> systems) : Endpoint<ReplaceSystemRequest, RecordResponse<WeaponSystem>>
{
    private const string Example = """
        {
          "id": "su-57",
          "name": "Su-57",
          "category": "aircraft",
          "origin": "RUS",
          "aliases": ["Su-57E", "Sukhoi Su-57", "Felon", "PAK FA", "T-50", "Су-57", "ПАК ФА"]
        }
        """;

    public override void Configure()
    {
        Put("/systems/{id}");
        Definition.Replaces<WeaponSystem>(Example);
    }

    public override async Task HandleAsync(ReplaceSystemRequest req, CancellationToken ct) =>
        await Send.WrittenAsync(await systems.ReplaceAsync(HttpContext, req.Id, ct));
}

/// <summary>Which weapon system.</summary>
public sealed record ReplaceSystemRequest
{
    /// <summary>Its id, the same as in the body.</summary>
    /// <example>su-57</example>
    public string Id { get; init; } = string.Empty;
}
