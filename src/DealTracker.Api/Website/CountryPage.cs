using DealTracker.Api.Features.Countries;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Queries;
using DealTracker.Api.Website.Markup;
using DealTracker.Api.Website.Parts;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;

namespace DealTracker.Api.Website;

/// <summary>The page of a country or other party: its roles, its deals, its timeline.</summary>
internal static class CountryPage
{
    public static Html Write(HtmlPageContext page, CountryPageRequest request)
    {
        var code = new RecordFinder(page.Session, page.Names).Party(request.Code);
        var country = CountryDetails.Read(page.Session, AsOf.From(request.KnownBy), code);
        var scope = TimelineScope.Country(code);
        var view = TimelineView.Read(page, request, Lane.Deal, scope);
        return PageLayout.Render(country.Name, $"""
            <div id="about">
            <h1>{country.Name}</h1>
            <p class="lede">{DisplayText.For(country.Kind)}{Html.If(
                country.Country is not null, $""" of <a href="/countries/{country.Country}">{country.Country}</a>""")},
            {DisplayText.Count(country.Deals, "deal")} and {DisplayText.Count(country.Events, "event")} on record.
            {Html.If(country.Roles.Count > 0, $"It is {string.Join(", ", country.Roles.Select(Role))}.")}</p>
            {Html.If(country.Successors.Count > 0, $"<p>Became {country.Successors.Select(Successor)}. Its deals are kept under its own name.</p>")}
            <h2>Deals</h2>
            {DealTable.Render(page, request, scope)}
            </div>
            <h2>Timeline</h2>
            {TimelineSection.Render(view)}
            """, page.Session.Revision);
    }

    private static Html Successor(string code) => $"""<a href="/countries/{code}">{code}</a> """;

    private static string Role(RoleCount role) => $"{DisplayText.Small(role.Role)} in {role.Deals}";
}

/// <summary>Which party, and which of its events.</summary>
internal sealed record CountryPageRequest : HtmlPageRequest
{
    /// <summary>Code, alpha-2, name or alias.</summary>
    public string Code { get; init; } = string.Empty;
}
