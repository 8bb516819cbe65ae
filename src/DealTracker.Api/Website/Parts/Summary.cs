using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Website.Parts;

/// <summary>A sentence with the number of events, which screen readers announce when it changes, and the URLs of the same data for the script.</summary>
internal static class Summary
{
    public static Html Render(TimelineView view) => $"""
        <div id="summary" data-events="{view.Json}" data-buckets="{view.Buckets}" data-lane="{Code<Lane>.Text(view.Lane)}"
        data-total="{view.Events.Total ?? 0}">
        <p role="status"><b>{DisplayText.Count(view.Events.Total ?? 0, "event")}</b>{Known(view)}</p>
        {Filters(view)}
        </div>
        """;

    private static Html Known(TimelineView view) => view.Request.KnownBy is { } day
        ? Html.Create($" as articles published by {day.Text} told it")
        : Html.Create($" on record");

    private static Html Filters(TimelineView view)
    {
        var path = view.Page.Http.Request.Path.Value;
        var kept = FilterForm.Kept(view).ToList();
        return Html.If(kept.Count > 0, $"""
            <ul class="chips" aria-label="Further filters">{kept.Select(pair => Html.Create($"""
                <li>{pair.Name}: {pair.Value}
                <a href="{path}{QueryLinks.Query(Without(view, pair))}" aria-label="Remove the filter {pair.Name} {pair.Value}">×</a></li>
                """))}</ul>
            """);
    }

    private static IEnumerable<(string Name, string Value)> Without(TimelineView view, (string Name, string Value) dropped) =>
        QueryLinks.Pairs(view.Page.Http.Request).Where(pair => pair != dropped && pair.Name != "cursor");
}
