using System.Text.Json;
using DealTracker.Api.Tests.Http;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Tests.Features.Timelines.Formats;

/// <summary>Each format holds the events of the JSON, but for those that it says it leaves out.</summary>
public sealed class SameEventsTests(ApiHost host) : IClassFixture<ApiHost>
{
    public static TheoryData<string> Timelines { get; } =
    [
        "timeline", "timeline?order=desc", "timeline?country=IND&system=s-400", "timeline?country=RUS&country=IND,TUR&modality=planned,unconfirmed",
        "timeline?knownBy=2019-09-04", "timeline?from=2018-10&to=2019&dateMatch=within", "timeline?q=delivery", "timeline?country=Tuvalu",
        "countries/India/timeline", "countries/IND/timeline?type=contract_signed,delivery_started", "systems/S-400/timeline?sourcesMin=2",
        "deals/ind-rus-s-400/timeline",
    ];

    [Theory, MemberData(nameof(Timelines))]
    public async Task Ndjson_has_the_same_events_as_json(string path)
    {
        var lines = (await host.TextInAsync(path, "ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal((await host.AllAsync(path)).Select(one => one.GetRawText()), lines);
    }

    [Theory, MemberData(nameof(Timelines))]
    public async Task TimelineJs_has_every_dated_event(string path)
    {
        var events = await host.AllAsync(path);
        var response = await host.InAsync(path, "timelinejs");
        var shown = (await response.JsonAsync()).GetProperty("events").EnumerateArray().ToList();

        var dated = events.Where(one => Date(one) is not null).ToList();
        Assert.Equal(dated.Select(Lists.Id), shown.Select(one => one.Text("unique_id")));
        Assert.Equal(dated.Select(one => one.GetProperty("date").Text("label")), shown.Select(one => one.Text("display_date")));
        Assert.Equal(events.Count == dated.Count ? "" : $"undated={events.Count - dated.Count}", response.Header("DealTracker-Left-Out"));
    }

    [Theory, MemberData(nameof(Timelines))]
    public async Task The_csv_of_timelinejs_has_the_same_slides_as_its_json(string path)
    {
        var json = await host.JsonInAsync(path, "timelinejs");
        var response = await host.InAsync(path, "timelinejs.csv");
        var rows = Csv.Read(await response.TextAsync());

        Assert.Equal("title", rows[0]["Type"]);
        Assert.Equal(json.GetProperty("title").GetProperty("text").Text("text"), rows[0]["Text"]);
        Assert.Equal(
            json.GetProperty("events").EnumerateArray().Select(one => string.Join('|', Date(one, "start_date"), Date(one, "end_date"),
                one.Text("display_date"), one.GetProperty("text").Text("headline"), one.GetProperty("text").Text("text"), one.Text("group"))),
            rows.Skip(1).Select(row => string.Join('|', row["Year"], row["Month"], row["Day"], row["End Year"], row["End Month"], row["End Day"],
                row["Display Date"], row["Headline"], row["Text"], row["Group"])));
        Assert.Equal((await host.InAsync(path, "timelinejs")).Header("DealTracker-Left-Out"), response.Header("DealTracker-Left-Out"));

        static string Date(JsonElement slide, string name) => string.Join('|', new[] { "year", "month", "day" }
            .Select(part => slide.TryGetProperty(name, out var date) && date.TryGetProperty(part, out var number) ? number.GetRawText() : ""));
    }

    [Theory, MemberData(nameof(Timelines))]
    public async Task The_calendar_has_every_event_known_to_the_day_or_month(string path)
    {
        var events = await host.AllAsync(path);
        var response = await host.InAsync(path, "ics");
        var entries = Ical.Net.Calendar.Load(await response.TextAsync())!.Events.Select(entry => Formatted.EventId(entry.Uid!)).ToList();

        var close = events.Where(one => Date(one) is { Precision: DatePrecision.Day or DatePrecision.Month, Earliest: not null, Latest: not null });
        Assert.Equal(close.Select(Lists.Id), entries);
        Assert.Equal(events.Count - entries.Count, Counts(response).Sum(one => one.Count));
        Assert.Equal(events.Count(one => Date(one) is null), Counts(response).Where(one => one.Reason == "undated").Sum(one => one.Count));
    }

    [Theory, MemberData(nameof(Timelines))]
    public async Task Feeds_have_every_event_with_the_last_changed_first(string path)
    {
        var feed = path.Replace("order=desc", "knownBy=2021", StringComparison.Ordinal);
        var separator = feed.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var changed = await host.IdsAsync($"{feed}{separator}sort=updated&order=desc");

        Assert.Equal(changed, (await host.JsonInAsync(feed, "jsonfeed")).GetProperty("items").EnumerateArray().Select(item => Formatted.EventId(item.Id())));
        Assert.Equal(changed,
            (await host.AtomAsync(feed)).Elements(Formatted.Atom + "entry").Select(entry => Formatted.EventId(entry.Element(Formatted.Atom + "id")!.Value)));
    }

    private static EdtfDate? Date(JsonElement one) =>
        one.GetProperty("date") is { ValueKind: JsonValueKind.Object } date ? EdtfDate.Parse(date.Text("edtf")) : null;

    private static IEnumerable<(string Reason, int Count)> Counts(HttpResponseMessage response) => response.Header("DealTracker-Left-Out")
        .Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).Select(parts => (parts[0], int.Parse(parts[1], null)));
}
