using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Parties;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create a country or other party</summary>
/// <remarks>A state has its ISO 3166-1 alpha-3 code, a former state its ISO 3166-3 alpha-4 code, any other party a slug. With an Idempotency-Key, asking again within 24 hours writes nothing twice.</remarks>
public sealed class CreateCountry(CurateRecord<Party> parties) : Endpoint<CreateCountryRequest, RecordResponse<Party>>
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

    public override async Task HandleAsync(CreateCountryRequest req, CancellationToken ct) =>
        await Send.CreatedAsync("countries", await parties.CreateAsync(HttpContext, ct));
}

/// <summary>No parameters: the record is the body.</summary>
public sealed record CreateCountryRequest;
