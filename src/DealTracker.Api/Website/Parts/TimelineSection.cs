using DealTracker.Api.Website.Markup;
namespace DealTracker.Api.Website.Parts;

/// <summary>The timeline of a page, from its filters to the links to share it.</summary>
internal static class TimelineSection
{
    public static Html Render(TimelineView view) => $"""
        <details class="fold" open><summary>Filters</summary>
        {FilterForm.Render(view)}
        </details>
        {Summary.Render(view)}
        {Legend.Drawing}
        {ShareSection.Render(view)}
        {EventItems.Render(view)}
        """;
}
