using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Systems;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create a weapon system</summary>
/// <remarks>Its aliases, in any script, are what filters and searches find it by; an alias belongs to one system. With an Idempotency-Key, asking again within 24 hours writes nothing twice.</remarks>
public sealed class CreateSystem(CurateRecord<WeaponSystem> systems) : Endpoint<CreateSystemRequest, RecordResponse<WeaponSystem>>
{
    private const string Example = """
        {
          "id": "example-s-350",
          "name": "S-350 Vityaz",
          "category": "air_defence_systems",
          "origin": "RUS",
          "aliases": ["S-350", "С-350 «Витязь»"]
        }
        """;

    public override void Configure()
    {
        Post("/systems");
        Definition.Creates<WeaponSystem>(Example);
    }

    public override async Task HandleAsync(CreateSystemRequest req, CancellationToken ct) =>
        await Send.CreatedAsync("systems", await systems.CreateAsync(HttpContext, ct));
}

/// <summary>No parameters: the record is the body.</summary>
public sealed record CreateSystemRequest;
