using DealTracker.Api.Features.Deals;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.History;
using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Website.Markup;
using DealTracker.Api.Website.Parts;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Records;

namespace DealTracker.Api.Website;

/// <summary>The page of a deal: status, parties, figures, timeline, sources and edits.</summary>
internal static class DealPage
{
    private const int Edits = 20;

    public static Html Write(HtmlPageContext page, DealPageRequest request)
    {
        var asOf = AsOf.From(request.KnownBy);
        if (DealTables.ReadDetails(page.Session, asOf, [request.Id]) is not [var deal])
            throw RecordNotFound.For(page.Session, RecordKind.Deal, request.Id, request.KnownBy);
        var view = TimelineView.Read(page, request, Lane.Type, TimelineScope.Deal(deal.Id));
        // Where the list goes on is not where the edits go on.
        var edits = HistoryList.Page(page.Session, page.Http, new RecordRef(RecordKind.Deal, deal.Id), new GetDealHistoryRequest { Limit = Edits });
        return PageLayout.Render(deal.Title, $"""
            <div id="about">
            <h1>{deal.Title}</h1>
            {DealFacts.Render(deal)}
            {DealFigures.Render(deal)}
            </div>
            <h2 id="timeline">Timeline</h2>
            {TimelineSection.Render(view)}
            <div id="after">
            {DealSources.Render(deal)}
            {EditList.Render(deal.Id, edits)}
            </div>
            """, page.Session.Revision);
    }
}

/// <summary>Which deal, and which of its events.</summary>
internal sealed record DealPageRequest : HtmlPageRequest
{
    public DealPageRequest() => Limit = 500;

    /// <summary>The deal's id.</summary>
    public string Id { get; init; } = string.Empty;
}
