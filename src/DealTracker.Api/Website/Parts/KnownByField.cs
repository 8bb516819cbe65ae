using Dapper;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Knowledge;

namespace DealTracker.Api.Website.Parts;

/// <summary>The day of knowledge: a text field, which the script makes a slider over the days on which articles came out.</summary>
internal static class KnownByField
{
    public static Html Render(TimelineView view) => $"""
        <p class="field known"><label for="knownBy">What was known on</label>
        <input id="knownBy" name="knownBy" value="{view.Request.KnownBy?.Text}" placeholder="today" size="10" autocomplete="off"
        data-days="{string.Join(' ', Days(view))}"></p>
        """;

    /// <summary>Every day from which on another article counts.</summary>
    private static IEnumerable<string> Days(TimelineView view) => view.Page.Session.Connection.Query<string>("""
        SELECT DISTINCT known_from
        FROM articles
        WHERE known_from < @Key
        ORDER BY known_from
        """, new { AsOf.Now.Key }, view.Page.Session.Transaction);
}
