using System.Text;
using DealTracker.Api.Tests.Http;
using DealTracker.Core.Events;
using Ical.Net.CalendarComponents;

namespace DealTracker.Api.Tests.Features.Timelines.Formats;

/// <summary>Read by Ical.Net, and line by line.</summary>
public sealed class ICalendarTests(RecordHost host) : IClassFixture<RecordHost>
{
    private const string Hard = "<img src=x onerror=alert(1)>; a, b \\ c\nС-400 «Триумф» 🛡 ";

    [Theory]
    [InlineData("2018-10-05", "2018-10-05", "2018-10-06")]
    [InlineData("2018-12-31", "2018-12-31", "2019-01-01")]
    [InlineData("2020-02", "2020-02-01", "2020-03-01")]
    [InlineData("2018-10-05/2018-10-09", "2018-10-05", "2018-10-10")]
    [InlineData("2018-11/2019-01", "2018-11-01", "2019-02-01")]
    public async Task A_calendar_entry_lasts_whole_days_with_an_exclusive_end(string date, string start, string end)
    {
        var entry = await EntryAsync(Given.Event("lasts", "lasts", date));

        Assert.False(entry.DtStart!.HasTime);
        Assert.Equal((start, end), ($"{entry.DtStart.Date:yyyy-MM-dd}", $"{entry.DtEnd!.Date:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("2018", "imprecise=1")]
    [InlineData("2018-33", "imprecise=1")]
    [InlineData("2018-XX-05", "imprecise=1")]
    [InlineData("2018-10/2019", "imprecise=1")]
    [InlineData("[..2018-10-05]", "open=1")]
    [InlineData("2018-10-05/..", "open=1")]
    [InlineData(null, "undated=1")]
    public async Task An_event_without_days_is_left_out_and_counted(string? date, string header)
    {
        await host.AddAsync(Given.Deal("vague"), Given.Event("vague", "vague", date));

        var response = await host.InAsync("deals/vague/timeline", "ics");
        var calendar = Ical.Net.Calendar.Load(await response.TextAsync())!;

        Assert.Empty(calendar.Events);
        Assert.Equal(header, response.Header("DealTracker-Left-Out"));
        Assert.Contains("Left out: 1 event ", calendar.Properties.Get<string>("X-WR-CALDESC"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Modality.Occurred, "2018-10-05", "CONFIRMED")]
    [InlineData(Modality.Occurred, "2018-10-05?", "TENTATIVE")]
    [InlineData(Modality.Occurred, "2018-10~", "TENTATIVE")]
    [InlineData(Modality.Planned, "2018-10-05", "TENTATIVE")]
    [InlineData(Modality.Unconfirmed, "2018-10-05", "TENTATIVE")]
    [InlineData(Modality.Denied, "2018-10-05", "TENTATIVE")]
    public async Task Only_a_certain_event_is_confirmed(Modality modality, string date, string status)
    {
        var entry = await EntryAsync(Given.Event("certain", "certain", date) with { Modality = modality });

        Assert.Equal(status, entry.Status);
        Assert.Equal("TRANSPARENT", entry.Transparency);
    }

    [Fact]
    public async Task Calendar_text_survives_a_round_trip_and_no_line_is_too_long()
    {
        var statement = string.Concat(Enumerable.Repeat(Hard, 8)).Trim();
        await host.AddAsync(Given.Deal("hard") with { Title = Hard.Split('\n')[0] }, Given.Event("hard", "hard", "2018-10-05") with { Statement = statement });

        var text = await host.TextInAsync("deals/hard/timeline", "ics");
        var entry = Assert.Single((await host.CalendarAsync("deals/hard/timeline")).Events);

        Assert.Contains(statement, entry.Description, StringComparison.Ordinal);
        Assert.Equal($"Contract signed: {Hard.Split('\n')[0].Trim()}", entry.Summary!.Trim());
        Assert.Equal("hard@dealtracker", entry.Uid);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) == 75);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public async Task A_changed_entry_keeps_its_uid_and_has_a_higher_sequence()
    {
        host.Clock.Set("2026-01-01T00:00:00Z");
        var before = await EntryAsync(Given.Event("changes", "changes", "2018-10-05"));
        host.Clock.Set("2026-01-01T00:01:00Z");
        var after = await EntryAsync(Given.Event("changes", "changes", "2018-10-06"));

        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(60, after.Sequence - before.Sequence);
        Assert.Equal(TimeSpan.FromMinutes(1), after.LastModified!.AsUtc - before.LastModified!.AsUtc);
        Assert.Equal(after.LastModified, after.DtStamp);
    }

    private async Task<CalendarEvent> EntryAsync(DealEvent one)
    {
        await host.AddAsync(Given.Deal(one.Deals[0].Text), one);
        return Assert.Single((await host.CalendarAsync($"deals/{one.Deals[0]}/timeline")).Events);
    }
}
