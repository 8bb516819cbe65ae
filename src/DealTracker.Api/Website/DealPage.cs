using DealTracker.Api.Features.Deals;
using DealTracker.Api.Features.History;
using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Queries;
using DealTracker.Api.Records;
using DealTracker.Api.Website.Markup;
using DealTracker.Api.Website.Parts;

namespace DealTracker.Api.Website;

/// <summary>The page of a deal: status, parties, figures, timeline, sources and edits.</summary>
internal static class DealPage
{
    private const int Edits = 20;

    public static Html Write(PageContext page, DealPageRequest request)
    {
        var knowledge = KnowledgeAt.Of(request.KnownBy);
        if (DealDetails.Of(page.Session, knowledge, [request.Id]) is not [var deal]) throw MissingRecord.Of(page.Session, RecordKind.Deal, request.Id, request.KnownBy);
        var view = TimelineView.Read(page, request, Lane.Type, Scope.Deal(deal.Id));
        // Where the list goes on is not where the edits go on.
        var edits = HistoryQuery.Page(page.Session, page.Http, new RecordRef(RecordKind.Deal, deal.Id), new GetDealHistoryRequest { Limit = Edits });
        return Document.Of(deal.Title, $"""
            <div id="about">
            <h1>{deal.Title}</h1>
            {DealFacts.Of(deal)}
            {DealFigures.Of(deal)}
            </div>
            <h2 id="timeline">Timeline</h2>
            {TimelineSection.Of(view)}
            <div id="after">
            {DealSources.Of(deal)}
            {EditList.Of(deal.Id, edits)}
            </div>
            """, page.Session.Revision);
    }
}

/// <summary>Which deal, and which of its events.</summary>
internal sealed record DealPageRequest : PageRequest
{
    public DealPageRequest() => Limit = 500;

    /// <summary>The deal's id.</summary>
    public string Id { get; init; } = string.Empty;
}
