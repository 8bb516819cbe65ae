using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.Timelines;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>The filters as a plain form: it works without script, and its state is the address.</summary>
internal static class FilterForm
{
    private static readonly string[] Fields = ["q", "country", "system", "kind", "type", "modality", "from", "to", "knownBy", "lane"];
    private static readonly string[] NotKept = ["limit", "cursor"];

    public static Html Render(TimelineView view)
    {
        var request = view.Request;
        var options = Options(view);
        var deal = view.Scope.Parameter == "deal";
        return $"""
            <form id="filters" class="filters" method="get" action="{view.Page.Http.Request.Path.Value}" role="search" aria-label="Filter events">
            <p class="field wide"><label for="q">Search</label><input id="q" name="q" type="search" value="{request.Q}" maxlength="200" autocomplete="off"></p>
            {Html.If(!deal, $"""
                {Choice("country", view.Scope.Parameter == "country" ? "With country" : "Country", "Any "
                    + "country", view.Filter.Countries, view.Scope, options["country"])}
                {Choice("system", "Weapon system", "Any system", view.Filter.Systems, view.Scope, options["system"])}
                {Choice("kind", "Kind of deal", "Any kind", [.. request.Kind.Texts().Select(group => group.ToList())], view.Scope, Sorted(options["kind"]))}
                """)}
            {Choice("type", "Kind of event", "Any event", [.. request.Type.Texts().Select(group => group.ToList())], view.Scope, Sorted(options["type"]))}
            {Choice("modality", "How firm", "Facts and plans", [.. request.Modality.Texts().Select(group => group.ToList())], view.Scope, Modalities)}
            <p class="field period"><label for="from">From</label><input id="from" name="from" value="{request.From?.Text}"
                placeholder="2015" size="10" autocomplete="off"></p>
            <p class="field period"><label for="to">To</label><input id="to" name="to" value="{request.To?.Text}"
                placeholder="2019-09" size="10" autocomplete="off"></p>
            {KnownByField.Render(view)}
            <p class="field lanes"><label for="lane">Lanes</label>
            <select id="lane" name="lane" data-usual="{Code<Lane>.Text(view.UsualLane)}">{Lanes(view)}</select></p>
            {Kept(view).Select(pair => Html.Create($"""<input type="hidden" name="{pair.Name}" value="{pair.Value}">"""))}
            <p class="buttons"><button type="submit">Show</button> <a href="{view.Page.Http.Request.Path.Value}">Clear</a></p>
            </form>
            """;
    }

    /// <summary>The filters in the URL that have no field in the form. They are shown, so that no filter is hidden.</summary>
    public static IEnumerable<(string Name, string Value)> Kept(TimelineView view) =>
        QueryLinks.Pairs(view.Page.Http.Request).Where(pair => !Fields.Contains(pair.Name) && !NotKept.Contains(pair.Name));

    private static IReadOnlyList<FacetCount> Modalities =>
        [.. Code<Modality>.All.Select(code => new FacetCount { Value = code.Text, Label = code.Text, Count = 0 })];

    /// <summary>Everything on record at the day of knowledge, so that one choice does not hide the others.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Options(TimelineView view)
    {
        var all = ResolvedFilter.Resolve(new ListTimelineRequest { KnownBy = view.Request.KnownBy }, view.Page.Session, view.Page.Names);
        return EventList.Events.Facets(view.Page.Session, view.Scope.Apply(all), [Facet.Country, Facet.System, Facet.Kind, Facet.Type])!;
    }

    private static IReadOnlyList<FacetCount> Sorted(IReadOnlyList<FacetCount> codes) =>
        [.. codes.Select(code => code with { Label = DisplayText.For(code.Value) }).OrderBy(code => code.Label, StringComparer.Ordinal)];

    private static IReadOnlyList<IReadOnlyList<string>> Texts<T>(Codes<T> codes) where T : struct, Enum =>
        [.. codes.Texts().Select(group => group.ToList())];

    /// <summary>One select for each group of the filter: groups are "and", the members of one are "or".</summary>
    private static IEnumerable<Html> Choice(
        string name, string label, string any, IReadOnlyList<IReadOnlyList<string>> groups, TimelineScope scope, IReadOnlyList<FacetCount> options)
    {
        // The page's own country or system is not a choice of the form.
        List<IReadOnlyList<string>> given = [.. groups];
        if (scope.Parameter == name) given.RemoveAt(given.Count - 1);
        var sorted = options.Where(option => scope.Parameter != name || option.Value != scope.Id)
            .OrderBy(option => option.Label, StringComparer.InvariantCultureIgnoreCase).ToList();
        for (var i = 0; i < Math.Max(1, given.Count); i++)
        {
            var chosen = i < given.Count ? string.Join(',', given[i]) : null;
            var id = i == 0 ? name : $"{name}-{i + 1}";
            yield return $"""
                <p class="field"><label for="{id}">{(i == 0 ? label : $"and {label.ToLowerInvariant()}")}</label>
                <select id="{id}" name="{name}"><option value="">{any}</option>{Unlisted(sorted, chosen)}{sorted.Select(
                    option => Option(option, chosen))}</select></p>
                """;
        }
    }

    /// <summary>The chosen value as an option, if it is not among the options on record.</summary>
    private static Html Unlisted(IReadOnlyList<FacetCount> options, string? chosen) => Html.If(
        chosen is not null && options.All(option => option.Value != chosen),
        $"""<option value="{chosen}" selected>{chosen?.Replace(",", " or ", StringComparison.Ordinal)}</option>""");

    private static Html Option(FacetCount option, string? chosen)
    {
        var label = option.Label == option.Value ? DisplayText.For(option.Value) : option.Label;
        var count = option.Count > 0 ? $" ({option.Count})" : "";
        return $"""<option value="{option.Value}"{Html.If(option.Value == chosen, $" selected")}>{label}{count}</option>""";
    }

    private static IEnumerable<Html> Lanes(TimelineView view) => Code<Lane>.All.Select(lane =>
    {
        var label = lane.Value == Lane.Type ? "Kind of event" : DisplayText.For(lane.Text);
        return Html.Create($"""<option value="{lane.Text}"{Html.If(lane.Value == view.Lane, $" selected")}>{label}</option>""");
    });
}
