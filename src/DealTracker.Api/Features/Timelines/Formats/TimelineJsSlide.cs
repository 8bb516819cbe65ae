using DealTracker.Api.Features.Events;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>A slide of TimelineJS, for its JSON and its CSV.</summary>
internal sealed record TimelineJsSlide
{
    public required string UniqueId { get; init; }
    public required TimelineJsDate StartDate { get; init; }
    public TimelineJsDate? EndDate { get; init; }
    public required string DisplayDate { get; init; }
    public required TimelineJsText Text { get; init; }
    public string? Group { get; init; }

    public static OmissionReason? LeavesOut(DateShape date) => date.IsUndated ? OmissionReason.Undated : null;

    public static TimelineJsSlide From(EventResponse dealEvent)
    {
        var prose = EventProse.From(dealEvent, withDate: false);
        var (start, end) = TimelineJsDate.From(EdtfDate.Parse(dealEvent.Date!.Edtf));
        return new TimelineJsSlide
        {
            UniqueId = dealEvent.Id,
            StartDate = start,
            EndDate = end,
            DisplayDate = dealEvent.Date.Label,
            Text = new TimelineJsText(EventProse.Escape(prose.Headline), prose.ToHtml()),
            // TimelineJS takes markup out of a group, which undoes the escapes, and then shows what is left as HTML.
            Group = dealEvent.Deals.Count == 0 ? null : EventProse.Escape(EventProse.Escape(dealEvent.Deals[0].Title)),
        };
    }
}

/// <summary>Headline and text are HTML.</summary>
internal sealed record TimelineJsText(string Headline, string Text)
{
    /// <summary>The first slide, which says what is missing.</summary>
    public static TimelineJsText Title(TimelineDocument timeline) =>
        new(EventProse.Escape(timeline.Title), $"<p>{EventProse.Escape(timeline.Description)}</p>");
}
