using System.Globalization;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Website.Markup;

namespace DealTracker.Api.Website.Parts;

/// <summary>The events to be read: by year, each with its articles beside it. This is the page; the drawing is a way into it.</summary>
internal static class EventItems
{
    public static Html Render(TimelineView view)
    {
        var events = view.Events;
        if (events.Rows.Count == 0)
        {
            return $"""
                <section id="events" aria-label="Events">
                <p class="empty">No event on record matches. <a href="{view.Page.Http.Request.Path.Value}">Clear all filters</a>,
                or ask for a later day of knowledge.</p></section>
                """;
        }

        var next = events.Next is { } cursor ? view.Page.Http.NextUrl(cursor) : null;
        return $"""
            <section id="events" aria-label="Events">
            {Groups(view)}
            {Html.If(next is not null, $"""<p class="more"><a rel="next" href="{next}">Show later entries of the list</a></p>""")}
            </section>
            """;
    }

    private static IEnumerable<Html> Groups(TimelineView view)
    {
        var byDate = view.Request.Sort == TimelineSort.Date;
        // The list is in order, so a year is one run of it.
        for (var (start, rows) = (0, view.Events.Rows); start < rows.Count;)
        {
            var year = byDate ? Year(view, rows[start].Date) : "As the record changed";
            var run = rows.Skip(start).TakeWhile(row => !byDate || Year(view, row.Date) == year).ToList();
            start += run.Count;
            yield return $"""
                <section class="year" data-year="{year}">
                <h2>{year}</h2>
                <ol>{run.Select(EventItem.Render)}</ol>
                </section>
                """;
        }
    }

    /// <summary>The year by which the event stands where it stands.</summary>
    private static string Year(TimelineView view, DateResponse? date)
    {
        var day = view.Request.Order == Queries.SortOrder.Desc ? date?.Latest ?? date?.Earliest : date?.Earliest ?? date?.Latest;
        return day is null ? (date is null ? "No date known" : "Open")
            : int.Parse(day[..4], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }
}
