using System.Globalization;
using CsvHelper;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>The spreadsheet of TimelineJS as CSV; a row of type <c>title</c> comes first. What is true of the JSON is true here.</summary>
internal static class TimelineJsCsv
{
    private static readonly string[] Columns =
    [
        "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date", "Headline", "Text", "Media",
        "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Type", "Group", "Background",
    ];

    public static async Task WriteAsync(Stream body, TimelineDocument timeline, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(body, CsvWriterOptions.Default, leaveOpen: true);
        await WriteAsync(Columns);
        await WriteAsync(Row(TimelineJsText.Title(timeline), "title"));
        foreach (var dealEvent in timeline.Events)
        {
            var slide = TimelineJsSlide.From(dealEvent);
            await WriteAsync(Row(slide.Text, null, slide));
        }

        await csv.FlushAsync(cancellation);

        async Task WriteAsync(IEnumerable<string?> fields)
        {
            foreach (var field in fields) csv.WriteField(field);
            await csv.EndRecordAsync(cancellation);
        }
    }

    private static IEnumerable<string?> Row(TimelineJsText text, string? type, TimelineJsSlide? slide = null) =>
    [
        .. Date(slide?.StartDate), .. Date(slide?.EndDate), slide?.DisplayDate, text.Headline, text.Text, null, null, null, null, null, type,
        slide?.Group, null,
    ];

    private static IEnumerable<string?> Date(TimelineJsDate? date) => [Number(date?.Year), Number(date?.Month), Number(date?.Day), null];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
