using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Systems;
using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Queries;
using DealTracker.Api.Website.Markup;
using DealTracker.Api.Website.Parts;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;

namespace DealTracker.Api.Website;

/// <summary>The page of a weapon system or family: its members, its deals, its timeline.</summary>
internal static class SystemPage
{
    public static Html Write(HtmlPageContext page, SystemPageRequest request)
    {
        var id = new RecordFinder(page.Session, page.Names).System(request.Id);
        var system = SystemDetails.Read(page.Session, AsOf.From(request.KnownBy), id);
        var scope = TimelineScope.System(id);
        var view = TimelineView.Read(page, request, Lane.Deal, scope);
        return PageLayout.Render(system.Name, $"""
            <div id="about">
            <h1>{system.Name}</h1>
            <p class="lede">{DisplayText.For(system.Category)}{Html.If(
                system.Origin is not null, $""" from <a href="/countries/{system.Origin}">{system.Origin}</a>""")},
            {DisplayText.Count(system.Deals, "deal")} and {DisplayText.Count(system.Events, "event")} on record.
            {Html.If(system.Aliases.Count > 0, $"Also {string.Join(", ", system.Aliases)}.")}</p>
            {Html.If(system.Family is not null, $"""<p>Belongs to <a href="/systems/{system.Family}">{system.Family}</a>.</p>""")}
            {Html.If(system.ComponentOf is not null, $"""<p>Part of <a href="/systems/{system.ComponentOf}">{system.ComponentOf}</a>.</p>""")}
            {Others("Members", system.Members)}
            {Others("Components", system.Components)}
            <h2>Deals</h2>
            {DealTable.Render(page, request, scope)}
            </div>
            <h2>Timeline</h2>
            {TimelineSection.Render(view)}
            """, page.Session.Revision);
    }

    private static Html Others(string title, IReadOnlyList<SystemRef> systems) => Html.If(systems.Count > 0,
        $"""<p>{title}: {systems.Select((one, i) => Html.Create($"""{(i > 0 ? ", " : "")}<a href="/systems/{one.Id}">{one.Name}</a>"""))}.</p>""");
}

/// <summary>Which system, and which of its events.</summary>
internal sealed record SystemPageRequest : HtmlPageRequest
{
    /// <summary>Id, name or alias.</summary>
    public string Id { get; init; } = string.Empty;
}
