using DealTracker.Api.Features.Deals;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Website.Parts;

/// <summary>The main facts of a deal. Its status and dates are derived from its events.</summary>
internal static class DealFacts
{
    public static Html Render(DealDetail deal) => $"""
        <p class="lede">{DealTable.Status(deal.Status)}{Html.If(deal.Contested, $""" <span class="tag contested">Contested</span>""")} {deal.Summary}</p>
        <dl class="facts">
        <div><dt>Kind</dt><dd>{string.Join(", ", deal.Kinds.Select(DisplayText.Small))}</dd></div>
        <div><dt>Parties</dt><dd><ul>{deal.Parties.Select(Party)}</ul></dd></div>
        {Html.If(deal.Systems.Count > 0, $"""<div><dt>Systems</dt><dd><ul>{deal.Systems.Select(WeaponSystem)}</ul></dd></div>""")}
        <div><dt>First and last event</dt><dd>{deal.FirstDate?.Label ?? "not known"} to {deal.LastDate?.Label ?? "not known"}</dd></div>
        <div><dt>On record</dt><dd>{DisplayText.Count(deal.Events, "event")}, {DisplayText.Count(deal.Sources, "independent source")}</dd></div>
        </dl>
        {Html.If(deal.Note is not null, $"""<p class="note">{deal.Note}</p>""")}
        """;

    private static Html WeaponSystem(SystemRef system) => $"""<li><a href="/systems/{system.Id}">{system.Name}</a></li>""";

    private static Html Party(DealPartyResponse party) => $"""
        <li><a href="/countries/{party.Code}">{party.Name}</a>, {DisplayText.Small(party.Role)}{Html.If(party.Note is not null, $" ({party.Note})")}</li>
        """;
}
