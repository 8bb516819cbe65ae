using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Timelines.Formats;

public sealed class WholeSetTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Fact]
    public async Task A_timeline_of_many_pages_is_complete_in_every_format()
    {
        var ids = Enumerable.Range(1, 900).Select(n => $"many-{n:000}").ToList();
        await host.AddAsync([Given.Deal("many"), .. ids.Select(id => Given.Event(id, "many", "2019-09-04"))]);
        const string path = "deals/many/timeline";

        Assert.Equal(ids, (await host.TextInAsync(path, "ndjson")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[3]));
        Assert.Equal(ids, (await host.JsonInAsync(path, "timelinejs")).GetProperty("events").EnumerateArray().Select(one => one.Text("unique_id")));
        Assert.Equal(ids.Count + 1, Csv.Read(await host.TextInAsync(path, "timelinejs.csv")).Count);
        Assert.Equal(ids, (await host.CalendarAsync(path)).Events.Select(entry => Formatted.EventId(entry.Uid!)));
        Assert.Equal(ids, (await host.JsonInAsync(path, "jsonfeed")).GetProperty("items").EnumerateArray().Select(item => Formatted.EventId(item.Id()))
            .Order());
        Assert.Equal(ids.Count, (await host.AtomAsync(path)).Elements(Formatted.Atom + "entry").Count());
    }

    [Theory]
    [InlineData("ics", "limit=5", "limit")]
    [InlineData("ndjson", "cursor=x", "cursor")]
    [InlineData("timelinejs", "include=total", "include")]
    [InlineData("timelinejs.csv", "facets=year", "facets")]
    [InlineData("atom", "sort=date", "sort")]
    [InlineData("jsonfeed", "order=asc", "order")]
    public async Task A_parameter_that_a_format_cannot_use_is_refused(string format, string query, string field)
    {
        var problem = await host.ProblemAsync($"timeline.{format}?{query}", 400, "unknown-parameter");

        Assert.Equal(field, problem.GetProperty("errors")[0].Text("field"));
    }

    [Theory]
    [InlineData("ndjson", "application/x-ndjson", "attachment; filename=timeline.ndjson")]
    [InlineData("timelinejs", "application/json", "inline")]
    [InlineData("timelinejs.csv", "text/csv", "attachment; filename=timeline.timelinejs.csv")]
    [InlineData("ics", "text/calendar", "attachment; filename=timeline.ics")]
    [InlineData("jsonfeed", "application/feed+json", "inline")]
    [InlineData("atom", "application/atom+xml", "inline")]
    public async Task A_format_is_chosen_by_suffix_or_name_and_has_its_own_tag(string format, string mediaType, string disposition)
    {
        var bySuffix = await host.AskAsync($"/api/v1/timeline.{format}");
        var byName = await host.AskAsync($"/api/v1/timeline?format={format}");
        var again = await host.AskAsync($"/api/v1/timeline.{format}", ("If-None-Match", bySuffix.Header("ETag")));

        Assert.Equal(mediaType, bySuffix.Content.Headers.ContentType?.MediaType);
        Assert.Equal(mediaType, byName.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(disposition, bySuffix.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Contains($"-{format}-", bySuffix.Header("ETag"), StringComparison.Ordinal);
        Assert.Equal(304, (int)again.StatusCode);
    }

    [Theory]
    [InlineData("text/calendar", "text/calendar")]
    [InlineData("application/atom+xml", "application/atom+xml")]
    [InlineData("application/feed+json, application/json;q=0.9", "application/feed+json")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/json", "application/json")]
    public async Task A_format_is_chosen_by_accept(string accept, string mediaType)
    {
        var response = await host.AskAsync("/api/v1/timeline", ("Accept", accept));

        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("timelinejs", response.Header("ETag"), StringComparison.Ordinal);
    }
}
