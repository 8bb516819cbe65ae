using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Parties;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create a country or other party</summary>
/// <remarks>A state has its ISO 3166-1 alpha-3 code, a former state its ISO 3166-3 alpha-4 code, any other party a slug.</remarks>
public sealed class CreateCountry(CurateRecord<Party> parties) : EndpointWithoutRequest<RecordResponse<Party>>
{
    private const string Example = """
        {
          "id": "example-arsenal",
          "kind": "company",
          "name": "Example Arsenal",
          "aliases": ["Example Arsenal JSC"],
          "country": "RUS"
        }
        """;

    public override void Configure()
    {
        Post("/countries");
        Definition.Creates<Party>(Example);
    }

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.CreatedAsync("countries", await parties.CreateAsync(HttpContext, ct));
}

/// <summary>Replace a country or other party</summary>
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

/// <summary>Delete a country or other party, or let another take its place</summary>
public sealed class DeleteCountry(CurateRecord<Party> parties) : Endpoint<DeleteCountryRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/countries/{code}");
        Definition.Removes(reason: "Example: no deal needs it.");
    }

    public override async Task HandleAsync(DeleteCountryRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await parties.DeleteAsync(HttpContext, req.Code, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which country or other party, and why.</summary>
public sealed record DeleteCountryRequest : RemovalRequest
{
    /// <summary>Its code.</summary>
    /// <example>BVT</example>
    public string Code { get; init; } = string.Empty;
}
