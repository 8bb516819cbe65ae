using DealTracker.Api.Website.Markup;
namespace DealTracker.Api.Website.Parts;

/// <summary>The timeline of a page, from its filters to what can be taken away.</summary>
internal static class TimelineSection
{
    public static Html Of(TimelineView view) => $"""
        <details class="fold" open><summary>Filters</summary>
        {FilterForm.Of(view)}
        </details>
        {Summary.Of(view)}
        {Legend.Drawing}
        {TakeAway.Of(view)}
        {EventList.Of(view)}
        """;
}
