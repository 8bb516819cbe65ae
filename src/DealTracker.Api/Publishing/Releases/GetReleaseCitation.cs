using System.Text;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Publishing.Exports;
using DealTracker.Core.Text;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>How to cite a release</summary>
/// <remarks>As BibTeX, RIS or CSL-JSON: for LaTeX, EndNote, Zotero and the like. `style` and `format` mean the same here.</remarks>
public sealed class GetReleaseCitation(Database database) : Endpoint<GetReleaseCitationRequest, ExportFile>
{
    private static readonly Representation[] Styles = [Representation.Bibtex, Representation.Ris, Representation.CslJson];

    public override void Configure()
    {
        Get("/releases/{version}/citation");
        Definition.Produces(Styles);
    }

    public override async Task HandleAsync(GetReleaseCitationRequest req, CancellationToken ct)
    {
        if (req.Style is { } style) Choose(style);
        using var session = database.BeginRead();
        var release = ReleaseRow.Find(session, req.Version);
        var text = Encoding.UTF8.GetBytes(CitationText.Write(HttpContext.Representation(), release));
        await Send.FileAsync($"dealtracker-{release.Version}", session.Revision, async (body, stop) => await body.WriteAsync(text, stop));
    }

    /// <exception cref="ProblemException">There is no such style: 400.</exception>
    private void Choose(string style)
    {
        string[] known = [.. Styles.Select(representation => representation.Name)];
        HttpContext.Features.Get<NegotiatedFormat>()!.Representation = Styles.FirstOrDefault(representation => representation.Is(style))
            ?? throw FieldErrors.Single(ProblemTypes.BadValue, "style", $"'{style}' is no style.", style, known, Suggestion.For(style, known));
    }
}

/// <summary>Which release, and in which style.</summary>
public sealed record GetReleaseCitationRequest
{
    /// <summary>The version.</summary>
    /// <example>2026.1</example>
    public string Version { get; init; } = string.Empty;

    /// <summary><c>bibtex</c> (as when it is left out), <c>ris</c> or <c>csl-json</c>.</summary>
    public string? Style { get; init; }
}
