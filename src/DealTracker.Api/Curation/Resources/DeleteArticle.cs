using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Articles;
using FastEndpoints;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Delete an article, or let another take its place</summary>
/// <remarks>
/// Its id stays taken: it answers 410 with the reason or, with <c>supersededBy</c>, 308 to the record that took its place, and
/// everything that named it names that one. A record that others name is deleted only after them.
/// </remarks>
public sealed class DeleteArticle(CurateRecord<Article> articles) : Endpoint<DeleteArticleRequest, RecordResponse<RemovedRecord>>
{
    public override void Configure()
    {
        Delete("/articles/{id}");
        Definition.Removes();
    }

    public override async Task HandleAsync(DeleteArticleRequest req, CancellationToken ct) =>
        await Send.RemovedAsync(await articles.DeleteAsync(HttpContext, req.Id, req.Reason, req.SupersededBy, ct));
}

/// <summary>Which article, and why.</summary>
public sealed record DeleteArticleRequest
{
    /// <summary>Its id.</summary>
    /// <example>superhaber-turkey-s-400-second-set</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>Why; shown to everybody who asks for it afterwards.</summary>
    /// <example>Example: the same report is on record under another id.</example>
    [Required]
    [MaxLength(500)]
    public string Reason { get; init; } = string.Empty;

    /// <summary>The record that takes its place, of the same kind.</summary>
    /// <example>2022-08-16-yetkin-turkey-s-400-second-regiment</example>
    [MaxLength(120)]
    public string? SupersededBy { get; init; }
}
