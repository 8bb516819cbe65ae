using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Systems;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Delete a weapon system, or let another take its place</summary>
/// <remarks>
/// Its id stays taken: it answers 410 with the reason or, with <c>supersededBy</c>, 308 to the record that took its place, and
/// everything that named it names that one. A record that others name is deleted only after them.
/// </remarks>
public sealed class DeleteSystem(CurateRecord<WeaponSystem> systems) : Endpoint<DeleteSystemRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/systems/{id}");
        Definition.Removes();
    }

    public override async Task HandleAsync(DeleteSystemRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await systems.DeleteAsync(HttpContext, req.Id, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which weapon system, and why.</summary>
public sealed record DeleteSystemRequest
{
    /// <summary>Its id.</summary>
    /// <example>s-300</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>Why; shown to everybody who asks for it afterwards.</summary>
    /// <example>Example: no deal concerns it.</example>
    [Required]
    [MaxLength(500)]
    public string Reason { get; init; } = string.Empty;

    /// <summary>The record that takes its place, of the same kind.</summary>
    [MaxLength(120)]
    public string? SupersededBy { get; init; }
}
