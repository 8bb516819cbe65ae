using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Parties;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Delete a country or other party, or let another take its place</summary>
/// <remarks>
/// Its id stays taken: it answers 410 with the reason or, with <c>supersededBy</c>, 308 to the record that took its place, and
/// everything that named it names that one. A record that others name is deleted only after them.
/// </remarks>
public sealed class DeleteCountry(CurateRecord<Party> parties) : Endpoint<DeleteCountryRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/countries/{code}");
        Definition.Removes();
    }

    public override async Task HandleAsync(DeleteCountryRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await parties.DeleteAsync(HttpContext, req.Code, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which country or other party, and why.</summary>
public sealed record DeleteCountryRequest
{
    /// <summary>Its code.</summary>
    /// <example>BVT</example>
    public string Code { get; init; } = string.Empty;

    /// <summary>Why; shown to everybody who asks for it afterwards.</summary>
    /// <example>Example: no deal needs it.</example>
    [Required]
    [MaxLength(500)]
    public string Reason { get; init; } = string.Empty;

    /// <summary>The record that takes its place, of the same kind.</summary>
    [MaxLength(120)]
    public string? SupersededBy { get; init; }
}
