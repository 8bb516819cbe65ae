using DealTracker.Api.Features.Deals;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Queries;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;

namespace DealTracker.Api.Website.Parts;

/// <summary>The deals of a country or system.</summary>
internal static class DealTable
{
    private const int Most = 500;

    public static Html Render(HtmlPageContext page, HtmlPageRequest request, TimelineScope scope)
    {
        var asked = new ListDealsRequest { KnownBy = request.KnownBy, Limit = Most };
        var deals = DealList.Deals.Page(
            page.Session, scope.Apply(ResolvedFilter.Resolve(asked, page.Session, page.Names)), asked, DealList.OrderOf(asked), null).Rows;
        return deals.Count == 0 ? Html.Create($"<p>No deal on record.</p>") : Html.Create($"""
            <div class="scroll" tabindex="0" role="region" aria-label="Deals">
            <table class="deals">
            <thead><tr><th scope="col">Deal</th><th scope="col">Status</th><th scope="col">Parties</th>
            <th scope="col">Last</th><th scope="col">Events</th><th scope="col">Sources</th></tr></thead>
            <tbody>{deals.Select(Row)}</tbody>
            </table>
            </div>
            """);
    }

    public static Html Status(DealStatus status) => $"""<span class="status {Code<DealStatus>.Text(status)}">{DisplayText.For(status)}</span>""";

    private static Html Row(DealSummary deal) => $"""
        <tr><th scope="row"><a href="/deals/{deal.Id}">{deal.Title}</a></th>
        <td>{Status(deal.Status)}{Html.If(deal.Contested, $""" <span class="tag contested">Contested</span>""")}</td>
        <td>{string.Join(", ", deal.Parties.Select(party => party.Name).Distinct())}</td><td>{deal.LastDate?.Label}</td>
        <td class="number">{deal.Events}</td><td class="number">{deal.Sources}</td></tr>
        """;
}
