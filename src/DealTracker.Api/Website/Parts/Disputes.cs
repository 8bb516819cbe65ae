using DealTracker.Api.Features.Events;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>The contradictory statements of articles about an event, side by side and without a judgement.</summary>
internal static class Disputes
{
    public static Html Render(EventResponse e) => Html.If(e.Contested,
        $"""<div class="disputes"><p>Articles contradict each other{Describe(e)}</p>{Html.If(e.ContestedBy.Contains("date"), Dates(e))}</div>""");

    private static string Describe(EventResponse e)
    {
        string[] about =
        [
            .. e.ContestedBy.Select(what => what switch
            {
                "date" => "about the date",
                "figures" => "about the figures",
                _ => "whether it is so",
            }),
        ];
        return $" {string.Join(" and ", about)}.";
    }

    private static Html Dates(EventResponse e) =>
        $"""<ul>{e.Citations.Where(citation => citation.Rank != Rank.Deprecated).Select(citation => Date(e, citation))}</ul>""";

    private static Html Date(EventResponse e, CitationResponse citation) =>
        $"<li>{(citation.StatedDate ?? e.Date)?.Label ?? "no date"}: {citation.Article.Publisher}</li>";
}
