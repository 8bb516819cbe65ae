using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Website.Parts;

/// <summary>The links to share a view: its data, its API address, a citation, and code to embed it in another site.</summary>
internal static class ShareSection
{
    public static Html Render(TimelineView view) => $"""
        <section id="take" class="take" aria-label="Take away">
        <p class="links"><a class="csv" href="{view.Csv}" download>Download CSV of this view</a>
        <a href="{view.Calendar}">Calendar</a> <a type="application/atom+xml" href="{view.Feed}">Feed of changes</a></p>
        <details><summary>Cite, embed, use the API</summary>
        {Field("api", "API address", $"{view.Page.Origin}{view.Json}")}
        {Field("citation", "Citation", Citation(view))}
        {Field("embed", "Embed code", EmbedCode(view))}
        </details>
        </section>
        """;

    private static Html Field(string id, string label, string text) => $"""
        <p class="field copy"><label for="{id}">{label}</label><input id="{id}" class="text" readonly value="{text}"></p>
        """;

    private static string EmbedCode(TimelineView view)
    {
        var address = System.Net.WebUtility.HtmlEncode(view.Embed);
        return $"""<iframe src="{address}" title="Timeline of arms deals" width="100%" height="640" loading="lazy"></iframe>""";
    }

    private static string Citation(TimelineView view) =>
        $"DealTracker, a curated record of arms and military-cooperation deals, revision {view.Page.Session.Revision}, "
        + $"{DisplayText.Count(view.Events.Total ?? 0, "event")}. {view.Address}. CC BY 4.0.";
}
