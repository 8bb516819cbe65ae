using System.Globalization;
using System.Text;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>
/// iCalendar (RFC 5545): all-day entries for events that are known to the day or month. What is known less closely is left out and
/// counted, because a calendar would show it as certain.
/// </summary>
internal static class ICalendar
{
    private static readonly DateTimeOffset FirstSequence = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static OmissionReason? LeavesOut(DateShape date) => date switch
    {
        { IsUndated: true } => OmissionReason.Undated,
        { Precision: not ("second" or "day" or "month") } => OmissionReason.Imprecise,
        { HasFirst: false } or { HasLast: false } => OmissionReason.Open,
        _ => null,
    };

    public static async Task WriteAsync(Stream body, TimelineDocument timeline, CancellationToken cancellation)
    {
        await WriteAsync(Head(timeline));
        foreach (var dealEvent in timeline.Events) await WriteAsync(Entry(timeline, dealEvent));
        await WriteAsync([new("END", "VCALENDAR")]);

        async Task WriteAsync(IEnumerable<ContentLine> lines) =>
            await body.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(lines)), cancellation);
    }

    private static IEnumerable<ContentLine> Head(TimelineDocument timeline) =>
    [
        new("BEGIN", "VCALENDAR"),
        new("VERSION", "2.0"),
        new("PRODID", "-//DealTracker//Timeline//EN"),
        new("CALSCALE", "GREGORIAN"),
        ContentLine.Text("NAME", timeline.Title),
        ContentLine.Text("X-WR-CALNAME", timeline.Title),
        ContentLine.Text("DESCRIPTION", timeline.Description),
        ContentLine.Text("X-WR-CALDESC", timeline.Description),
        new("SOURCE;VALUE=URI", timeline.Self),
        new("LAST-MODIFIED", Moment(timeline.UpdatedAt)),
        new("REFRESH-INTERVAL;VALUE=DURATION", "PT12H"),
        new("X-PUBLISHED-TTL", "PT12H"),
    ];

    private static IEnumerable<ContentLine> Entry(TimelineDocument timeline, EventResponse dealEvent)
    {
        var prose = EventProse.From(dealEvent, withDate: true);
        yield return new("BEGIN", "VEVENT");
        yield return new("UID", FeedId.CalendarUid(dealEvent));
        yield return new("DTSTAMP", Moment(dealEvent.UpdatedAt));
        yield return new("LAST-MODIFIED", Moment(dealEvent.UpdatedAt));
        // It has to grow with each change of the entry; the record keeps the moment of the last one.
        yield return new("SEQUENCE", $"{(long)(Read(dealEvent.UpdatedAt) - FirstSequence).TotalSeconds}");
        yield return new("DTSTART;VALUE=DATE", Day(First(dealEvent.Date!)));
        // The end is the day after the last; the last day of the calendar has none.
        if (Last(dealEvent.Date!) is var last && last < DateOnly.MaxValue) yield return new("DTEND;VALUE=DATE", Day(last.AddDays(1)));
        yield return ContentLine.Text("SUMMARY", prose.Headline);
        yield return ContentLine.Text("DESCRIPTION", prose.ToText());
        if (dealEvent.Place is { } place) yield return ContentLine.Text("LOCATION", place);
        yield return new("URL", timeline.AddressOf(dealEvent));
        yield return new("CATEGORIES", string.Join(',', Code<EventType>.Text(dealEvent.Type), Code<Modality>.Text(dealEvent.Modality)));
        yield return new("STATUS", IsCertain(dealEvent) ? "CONFIRMED" : "TENTATIVE");
        yield return new("TRANSP", "TRANSPARENT");
        yield return new("END", "VEVENT");
    }

    /// <summary>Denied events are tentative too: calendars hide what is CANCELLED.</summary>
    private static bool IsCertain(EventResponse dealEvent) => dealEvent is
    {
        Modality: Modality.Occurred, Corrected: false, Date: { Uncertain: false, Approximate: false }
    } && !dealEvent.ContestedBy.Contains("date") && !dealEvent.ContestedBy.Contains("denial");

    private static DateOnly First(DateResponse date) => DateOnly.ParseExact(date.Earliest!, "O", CultureInfo.InvariantCulture);

    private static DateOnly Last(DateResponse date) => DateOnly.ParseExact(date.Latest!, "O", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static DateTimeOffset Read(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    private static string Moment(string moment) => Read(moment).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
