using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Systems;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Create a weapon system</summary>
/// <remarks>Its aliases, in any script, are what filters and searches find it by; an alias belongs to one system.</remarks>
public sealed class CreateSystem(CurateRecord<WeaponSystem> systems) : EndpointWithoutRequest<RecordResponse<WeaponSystem>>
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

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.CreatedAsync("systems", await systems.CreateAsync(HttpContext, ct));
}

/// <summary>Replace a weapon system</summary>
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

/// <summary>Delete a weapon system, or let another take its place</summary>
public sealed class DeleteSystem(CurateRecord<WeaponSystem> systems) : Endpoint<DeleteSystemRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/systems/{id}");
        Definition.Removes(reason: "Example: no deal concerns it.");
    }

    public override async Task HandleAsync(DeleteSystemRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await systems.DeleteAsync(HttpContext, req.Id, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which weapon system, and why.</summary>
public sealed record DeleteSystemRequest : RemovalRequest
{
    /// <summary>Its id.</summary>
    /// <example>s-300</example>
    public string Id { get; init; } = string.Empty;
}
